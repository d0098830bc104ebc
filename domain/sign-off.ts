import { type Actor, holds } from './actor'
import { longestIncreasing } from './diff/longest-increasing'
import type { Extra } from './passage-hash'
import type { Role, SigningRole, SignoffDecision } from './words'

/** One passage as it stands in a stage's content. */
export type ContentPassage = {
  passageId: string
  revision: number
  lastReviser: string | null
  textHash: string
  sourceHash: string
  /** Of everything signed about it: text, source, status, evidence. */
  hash: string
  text: string
  /** What is signed of it beside text and source. */
  extra: Extra
}

/** What a signature of a stage is about: the hash of the whole, and each passage in order. */
export type StageContent = { hash: string; frameHash: string; passages: ContentPassage[] }

export type SignedPassage = {
  passageId: string
  hash: string
  textHash: string
  sourceHash: string
  own: boolean
  /** Which revision was shown; absent where nobody keeps it. */
  revision?: number
}

export type RecordedSignoff = {
  id: string
  userId: string
  role: SigningRole
  decision: SignoffDecision
  contentHash: string
  /** Of what was signed beside the passages; null in those from before it was kept. */
  frameHash?: string | null
  at: string
  passages: SignedPassage[]
}

export type StaleReason = 'text' | 'source' | 'status' | 'order' | 'added' | 'removed' | 'metadata'
export type StalePassage = { passageId: string | null; reason: StaleReason }

/** Which passages a signer would cover, and which are their own last revision (rule 1 of product.md). */
export function divideWork(content: StageContent, userId: string): { covered: string[]; own: string[] } {
  const own = content.passages.filter(p => p.lastReviser === userId).map(p => p.passageId)
  const covered = content.passages.filter(p => p.lastReviser !== userId).map(p => p.passageId)
  return { covered, own }
}

/** The role a person signs in: the most editorial of the roles they hold. */
export function signingRole(actor: Actor): Role {
  return holds(actor, ['editor']) ? 'editor' : 'reviewer'
}

export function isCurrent(signoff: { contentHash: string }, content: StageContent): boolean {
  return signoff.contentHash === content.hash
}

/** What has changed since somebody signed; empty while the sign-off is current. */
export function staleness(signoff: RecordedSignoff, content: StageContent): StalePassage[] {
  if (isCurrent(signoff, content)) return []
  const now = new Map(content.passages.map(p => [p.passageId, p]))
  const signed = new Map(signoff.passages.map(p => [p.passageId, p]))
  const changed: StalePassage[] = []
  for (const before of signoff.passages) {
    const after = now.get(before.passageId)
    if (!after) changed.push({ passageId: before.passageId, reason: 'removed' })
    else if (after.hash !== before.hash)
      changed.push({ passageId: before.passageId, reason: reasonOf(before, after) })
  }
  for (const passage of content.passages)
    if (!signed.has(passage.passageId)) changed.push({ passageId: passage.passageId, reason: 'added' })
  for (const passageId of outOfOrder(
    signoff.passages.map(p => p.passageId).filter(id => now.has(id)),
    content.passages.map(p => p.passageId).filter(id => signed.has(id)),
  ))
    if (!changed.some(c => c.passageId === passageId)) changed.push({ passageId, reason: 'order' })
  return changed.length > 0 ? changed : [{ passageId: null, reason: 'metadata' }]
}

function reasonOf(before: SignedPassage, after: ContentPassage): StaleReason {
  if (before.sourceHash !== after.sourceHash) return 'source'
  return before.textHash !== after.textHash ? 'text' : 'status'
}

/** The fewest ids that have to move to turn one order of the same ids into the other. */
export function outOfOrder(before: readonly string[], after: readonly string[]): string[] {
  const rank = new Map(before.map((id, index) => [id, index]))
  const kept = new Set(longestIncreasing(after.map(id => rank.get(id) ?? 0)))
  return after.filter((_, index) => !kept.has(index))
}
