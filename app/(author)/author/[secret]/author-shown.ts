import { refusalWords } from '@/app/api/refusal-words'
import type { Held } from '@/app/discussion/abilities'
import type { Language } from '@/app/i18n/languages'
import type { AuthorPage } from '@/commands/read-for-author'
import type { Decision } from '@/domain/decision'

/** What the author's page knows beside the text itself. */
export type AuthorShown = Pick<
  AuthorPage,
  'contentHash' | 'standing' | 'word' | 'answer' | 'changed' | 'expiresAt'
> & {
  articleId: string
  comment: Held
  sign: Held
}

export function authorShown(page: AuthorPage, language: Language): AuthorShown {
  const { contentHash, standing, word, answer, changed, expiresAt, article, may } = page
  const held = (decision: Decision): Held =>
    decision.ok ? null : refusalWords(language, decision.refusal.code, decision.refusal.facts)
  return {
    articleId: article.id,
    contentHash,
    standing,
    word,
    answer,
    changed,
    expiresAt,
    comment: held(may.comment),
    sign: held(may.sign),
  }
}
