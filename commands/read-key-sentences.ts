import type { ArticleFacts } from '../db/article-facts'
import { whileUnchanged } from '../db/unchanged'
import { done, type Outcome, refused } from '../domain/decision'
import { chooseKeySentences } from '../domain/key-sentences/choose'
import { contentWords } from '../domain/key-sentences/content-words'
import { rankSentences } from '../domain/key-sentences/lexrank'
import { may } from '../domain/permissions'
import { chineseWords } from '../providers/words'
import { articleNow } from './article-now'
import type { Context } from './context'

/** A sentence that much of the article turns about, with its unit; `score` is 1 for the most central. */
export type KeySentenceView = { sentenceId: string; unitId: string; score: number }

/** Candidates for takeaways, the most central first: found here, offline, from the Chinese alone. */
export function readKeySentences(
  { db, actor }: Context,
  articleId: string,
): Outcome<{ items: KeySentenceView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const facts = articleNow(db, articleId)?.facts
  if (!facts) return refused('not_found')
  return done({ items: whileUnchanged(db, `key sentences ${articleId}`, () => keySentences(facts)) })
}

function keySentences({ units }: ArticleFacts): KeySentenceView[] {
  const sentences = units.flatMap(unit =>
    unit.sentences.map(({ id, text }) => ({ id, unitId: unit.id, words: contentWords(chineseWords(text)) })),
  )
  const words = sentences.map(sentence => sentence.words)
  const scores = rankSentences(words)
  return chooseKeySentences(words, scores).flatMap(at => {
    const sentence = sentences[at]
    const score = Math.round((scores[at] ?? 0) * 1000) / 1000
    return sentence ? [{ sentenceId: sentence.id, unitId: sentence.unitId, score }] : []
  })
}
