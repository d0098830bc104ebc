import type { NoticeKind } from './kinds'

type Placed = {
  kind: NoticeKind
  articleId: string | null
  editionId: string | null
  facts: Record<string, unknown>
}

/** The address within the program at which a notice's reader can do something about it. */
export function placeOf({ kind, articleId, editionId, facts }: Placed): string {
  const thread = typeof facts.threadId === 'string' ? `?thread=${encodeURIComponent(facts.threadId)}` : ''
  if (articleId) return `/articles/${articleId}${roomOf(kind, thread)}`
  if (!editionId) return kind === 'job_failed' ? '/settings' : '/'
  return kind === 'published' ? `/archive/${editionId}` : `/editions/${editionId}${thread}`
}

function roomOf(kind: NoticeKind, thread: string): string {
  if (thread) return `/review${thread}`
  if (kind === 'signoff_stale') return '/review?panel=signing'
  return kind === 'review_ready' || kind === 'changes_requested' ? '/review' : ''
}
