import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type ArticleListItem, readArticles } from './read-articles'
import { readReadiness } from './read-readiness'
import { readSigningPreview, readSignoffs } from './read-signoffs'

/** Why an article waits for a person. */
export type DeskReason =
  | 'revise'
  | 'translate'
  | 'summarize'
  | 'reply'
  | 'sign_again'
  | 'review'
  | 'approve'
  | 'decide'
  | 'assign'

export type DeskItem = { reason: DeskReason; article: ArticleListItem }

export type DeskView = {
  waiting: DeskItem[]
  /** Every article but the declined and withdrawn, newest first, at most 200. */
  articles: ArticleListItem[]
}

/**
 * What waits for the reader, most pressing first: what is due soonest, then in the order of `reasons`. One article can
 * wait for two things, for a person with two roles.
 */
export function readDesk(context: Context): Outcome<DeskView> {
  const listed = readArticles(context, {}, { limit: 200 })
  if (!listed.ok) return listed
  const articles = listed.value.items.filter(({ state }) => state !== 'declined' && state !== 'withdrawn')
  const waiting = articles.flatMap(article =>
    reasonsOf(context, article).map(reason => ({ reason, article })),
  )
  waiting.sort(
    (a, b) => due(a).localeCompare(due(b)) || reasons.indexOf(a.reason) - reasons.indexOf(b.reason),
  )
  return done({ waiting, articles })
}

const reasons: readonly DeskReason[] = [
  'revise',
  'sign_again',
  'review',
  'approve',
  'reply',
  'translate',
  'summarize',
  'decide',
  'assign',
]

const drafts: Record<string, DeskReason> = {
  translating: 'translate',
  summarizing: 'summarize',
  changes_requested: 'revise',
}

function reasonsOf(context: Context, article: ArticleListItem): DeskReason[] {
  const { actor } = context
  const found: DeskReason[] = []
  const isEditor = actor?.roles.includes('editor') ?? false
  const draft = drafts[article.state]
  const mine = article.assignee === actor?.userId
  if (draft && mine) found.push(draft)
  if (draft && !article.assignee && isEditor) found.push('assign')
  if (mine && article.state === 'in_review' && article.openThreads > 0) found.push('reply')
  if (isEditor && article.state === 'proposed') found.push('decide')
  if (may(actor, 'article.sign', { state: article.state }).ok) found.push(...signing(context, article))
  if (isEditor && article.state === 'in_review') {
    const readiness = readReadiness(context, article.id, 'approved')
    if (readiness.ok && readiness.value.ready) found.push('approve')
  }
  return found
}

/** Whether there is a stage that the reader could sign and has not, or has signed as it was before. */
function signing(context: Context, article: ArticleListItem): DeskReason[] {
  const signoffs = readSignoffs(context, article.id)
  const preview = readSigningPreview(context, article.id)
  if (!signoffs.ok || !preview.ok) return []
  const stages =
    article.form === 'feature' ? (['translation', 'summary'] as const) : (['translation'] as const)
  const open = stages.filter(stage => {
    const own = signoffs.value.items.some(
      s => s.stage === stage && s.user.id === context.actor?.userId && s.decision === 'approve' && s.current,
    )
    return !own && preview.value[stage].covered.length > 0
  })
  if (open.length === 0) return []
  const before = signoffs.value.items.some(
    s => s.user.id === context.actor?.userId && s.decision === 'approve' && open.some(o => o === s.stage),
  )
  return [before ? 'sign_again' : 'review']
}

/** Articles with no due date come after those with one. */
function due({ article }: DeskItem): string {
  return article.dueOn ?? '9999-12-31'
}
