import { authorAnswersOf } from '../db/author-links'
import type { Queries } from '../db/client'
import { findRevision } from '../db/passages'
import { userNames } from '../db/people-names'
import { listSignoffs, type StoredSignoff } from '../db/signoffs'
import { listThreads } from '../db/threads'
import type { AuthorState } from '../domain/author'
import { mayAsAuthor } from '../domain/author-permissions'
import { type Decision, done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { type StageContent, type StaleReason, staleness } from '../domain/sign-off'
import { articleNow } from './article-now'
import { type ArticleView, articleView } from './article-view'
import { authorsOf } from './authors-standing'
import type { AuthorEntry } from './enter-as-author'
import { rulesInForce } from './signing-rules'
import { type ThreadView, viewThreads } from './thread-view'
import { type UnitView, unitView } from './unit-view'

/** What changed since the author's last word; `diff` by words, where the wording did. */
export type ChangedForAuthor = { passageId: string | null; reason: StaleReason; diff?: DiffOp[] }

export type AuthorPage = {
  name: string
  expiresAt: string
  article: Pick<
    ArticleView,
    | 'id'
    | 'state'
    | 'form'
    | 'title'
    | 'summary'
    | 'sourceLanguage'
    | 'authors'
    | 'publication'
    | 'publishedOn'
    | 'url'
  >
  units: UnitView[]
  /** Of exactly what is shown: what a consent is bound to. */
  contentHash: string
  standing: AuthorState
  word: { consents: boolean; meaning: string; reason: string | null; at: string } | null
  answer: { by: string; text: string; at: string } | null
  changed: ChangedForAuthor[]
  /** The author's own; what the editors discuss among themselves is theirs. */
  threads: ThreadView[]
  may: { comment: Decision; sign: Decision }
}

/** Everything an author's page shows: one article in both languages, from the very facts its hash is over. */
export function readForAuthor({ context, articleId, link }: AuthorEntry): Outcome<AuthorPage> {
  const { db, actor } = context
  const now = articleNow(db, articleId)
  const state = now?.facts.article.state
  const permission = mayAsAuthor(actor, 'read', { articleId, state })
  if (!now || !permission.ok) return refused('not_found')
  const content = now.contents.author
  const { rules } = rulesInForce(db, { articleId })
  const everybody = authorsOf(db, articleId, content, rules, listSignoffs(db, { articleId }))
  const mine = everybody.find(author => author.userId === actor.userId)
  const last = mine?.words.at(-1)
  const answer = last && authorAnswersOf(db, articleId).get(last.id)
  const threads = listThreads(db, { articleId }).filter(thread => thread.openedBy === actor.userId)
  const { id, form, title, summary, sourceLanguage, authors, publication, publishedOn, url } = articleView(
    now.facts,
    now.contents,
  )
  const article = { id, form, title, summary, sourceLanguage, authors, publication, publishedOn, url }
  return done({
    name: link.name,
    expiresAt: link.expiresAt,
    article: { ...article, state: now.facts.article.state },
    units: now.facts.units.map(unitView),
    contentHash: content.hash,
    standing: mine?.state ?? 'silent',
    word: last
      ? { consents: last.decision === 'approve', meaning: last.meaning, reason: last.note, at: last.at }
      : null,
    answer: answer
      ? { by: userNames(db, [answer.userId]).get(answer.userId) ?? '', text: answer.text, at: answer.at }
      : null,
    changed: last ? changedSince(db, last, content) : [],
    threads: viewThreads(db, threads),
    may: {
      comment: mayAsAuthor(actor, 'comment', { articleId, state }),
      sign: mayAsAuthor(actor, 'sign', { articleId, state }),
    },
  })
}

function changedSince(tx: Queries, last: StoredSignoff, content: StageContent): ChangedForAuthor[] {
  const now = new Map(content.passages.map(passage => [passage.passageId, passage]))
  const signed = new Map(last.passages.map(passage => [passage.passageId, passage]))
  return staleness(last, content).map(({ passageId, reason }) => {
    const before = passageId ? signed.get(passageId) : undefined
    const after = passageId ? now.get(passageId) : undefined
    if (!before || !after || before.textHash === after.textHash) return { passageId, reason }
    const text = before.revision ? (findRevision(tx, before.passageId, before.revision)?.text ?? '') : ''
    return { passageId, reason, diff: diffText(text, after.text, { granularity: 'words' }) }
  })
}
