import type { Json } from './canonical-json'
import { canonicalJson } from './canonical-json'
import { sha256 } from './hash'

/** Audit events: what happened, in the past tense, with the facts that the history page puts into words. */
export type EventBody =
  | {
      type: 'article.proposed'
      data: { title: string | null; form: string; sourceSha256: string; sentences: number }
    }
  | { type: 'article.described'; data: { fields: string[] } }
  | { type: 'article.assigned'; data: { assigneeId: string | null; dueOn: string | null; rights: string } }
  | { type: 'article.moved'; data: { from: string; to: string; note: string | null; automatic: boolean } }
  | {
      type: 'article.reimported'
      data: {
        version: number
        sourceSha256: string
        kept: number
        changed: number
        added: number
        removed: number
      }
    }
  | {
      type: 'passage.revised'
      data: {
        passageId: string
        kind: string
        revision: number
        textSha256: string
        origin: string
        authorId: string
        status: string | null
      }
    }
  | {
      type: 'unit.split'
      data: { unitId: string; newUnitId: string; sentenceId: string; offset: number | null }
    }
  | { type: 'unit.merged'; data: { unitId: string; retired: string[] } }
  /** `was`: behind which unit it stood before; it came later and is missing in old events, as is `order` below. */
  | { type: 'unit.moved'; data: { unitId: string; after: string | null; was?: string | null } }
  | { type: 'takeaway.added'; data: { takeawayId: string } }
  | { type: 'takeaway.removed'; data: { takeawayId: string } }
  | { type: 'takeaways.ordered'; data: { ids: string[] } }
  | { type: 'evidence.confirmed'; data: { passageId: string; units: { id: string; fingerprint: string }[] } }
  | {
      type: 'thread.opened'
      data: {
        threadId: string
        passageId: string | null
        sentenceId: string | null
        blocking: boolean
        suggestion: boolean
        /** The texts through which it goes on, where it spans several. */
        through?: string[]
      }
    }
  | {
      type: 'thread.reattached'
      data: { threadId: string; passageId: string | null; sentenceId: string | null; through?: string[] }
    }
  | { type: 'thread.commented'; data: { threadId: string; commentId: string } }
  | { type: 'thread.resolved'; data: { threadId: string } }
  | { type: 'thread.reopened'; data: { threadId: string } }
  | { type: 'suggestion.accepted'; data: { threadId: string; passageId: string; revision: number } }
  | { type: 'suggestion.rejected'; data: { threadId: string } }
  | {
      type: 'signoff.recorded'
      data: {
        signoffId: string
        stage: string
        role: string
        decision: string
        meaning: string
        contentHash: string
        covered: number
        own: number
        note: string | null
      }
    }
  | { type: 'author_link.issued'; data: { linkId: string; authorId: string; expiresAt: string } }
  | { type: 'author_link.mailed'; data: { linkId: string; authorId: string } }
  | { type: 'author_link.revoked'; data: { linkId: string; authorId: string } }
  | { type: 'author.answered'; data: { signoffId: string; textSha256: string } }
  | { type: 'signing_rules.applied'; data: { revision: number; rulesSha256: string } }
  | {
      type: 'gate.overridden'
      data: { move: string; code: string; reason: string; binding: string; unreviewed: string[] }
    }
  | {
      type: 'finding.ignored'
      data: { findingId: string; passageId: string; check: string; code: string; note: string }
    }
  | {
      type: 'finding.minded'
      data: { findingId: string; passageId: string; check: string; code: string }
    }
  | {
      type: 'number.ticked' | 'number.unticked'
      data: { passageId: string; key: string; contentHash: string }
    }
  | {
      type: 'drafts.asked'
      data: { jobId: string; of: string; units: number; provider: string; host: string }
    }
  | { type: 'drafts.cancelled'; data: { jobId: string } }
  | { type: 'draft.dismissed'; data: { draftId: string; unitId: string | null } }
  | { type: 'edition.created'; data: { number: number } }
  | { type: 'edition.described'; data: { fields: string[]; revision: number } }
  /** `order`: the passages of its parts as they are read now. */
  | { type: 'edition.arranged'; data: { revision: number; sections: number; order?: string[] } }
  | { type: 'edition.moved'; data: { from: string; to: string; note: string | null; automatic: boolean } }
  | { type: 'edition.published'; data: { number: number; rootHash: string; contentHash: string } }
  | {
      type: 'publication.scheduled'
      data: { scheduleId: string; dueAt: string; localTime: string; zone: string; contentHash: string }
    }
  | { type: 'publication.unscheduled'; data: { scheduleId: string; dueAt: string; outcome: string } }
  | { type: 'proof.asked'; data: { to: string; mails: number; contentHash: string } }
  | { type: 'publication.carried_out'; data: { scheduleId: string; dueAt: string } }
  | {
      type: 'publication.refused'
      /** `unmet`: codes of the gates that stood open. */
      data: { scheduleId: string; dueAt: string; code: string; unmet: string[] }
    }
  | { type: 'correction.issued'; data: { correctionId: string; kind: string; textSha256: string } }
  | { type: 'boilerplate.written'; data: { boilerplateId: string; version: number; textSha256: string } }
  | {
      type: 'term.proposed' | 'term.decided' | 'term.changed' | 'term.imported' | 'term.removed'
      /** `en` is every rendering, with `; ` between; the other forms came later and are missing in old events. */
      data: { termId: string; zh: string; en: string; forbiddenEn?: string[]; note?: string | null }
    }
  | { type: 'terms.imported'; data: { added: number; changed: number } }
  | {
      type: 'register.added' | 'register.changed' | 'register.removed'
      data: { registerId: string; kind: string; zh: string; printed: string; fields: string[] }
    }
  | {
      type: 'memory.imported'
      data: { importId: string; name: string; units: number; taken: number }
    }
  /** Texts of an article came back from another tool: how many were taken, left, and not yet decided. */
  | {
      type: 'translation.imported'
      data: { name: string; format: string; taken: number; left: number; open: number }
    }
  | { type: 'person.added'; data: { userId: string; roles: string[] } }
  | { type: 'person.invited'; data: { invitationId: string; roles: string[] } }
  | { type: 'invitation.revoked'; data: { invitationId: string } }
  | { type: 'roles.changed'; data: { userId: string; roles: string[] } }
  | { type: 'person.suspended' | 'person.restored'; data: { userId: string } }
  | { type: 'password.changed'; data: { userId: string } }
  | { type: 'password.reset_offered'; data: { userId: string; invitationId: string } }
  | { type: 'session.opened' | 'session.ended'; data: { sessionId: string; reason: string } }
  | { type: 'factor.added' | 'factor.removed'; data: { userId: string; factorId: string; kind: string } }
  | { type: 'factors.reset'; data: { userId: string; removed: number } }
  | { type: 'recovery_codes.made'; data: { userId: string } }
  | { type: 'sign_in.refused'; data: { accountSha256: string } }
  | { type: 'token.created' | 'token.revoked'; data: { tokenId: string; scopes: string[] } }
  | { type: 'settings.changed'; data: { key: string; valueSha256: string } }

export type EventType = EventBody['type']

export type ChainedEvent = {
  seq: number
  at: string
  actorId: string | null
  type: string
  articleId: string | null
  editionId: string | null
  /** Canonical JSON of the event's facts. */
  data: string
  prevHash: string
}

/** The hash before the first event. */
export const genesis = '0'.repeat(64)

/** The canonical JSON of an event, its hash left out: with `eventPurpose` before it, the bytes that the hash is of. */
export function eventLine(event: ChainedEvent): string {
  const { seq, at, actorId, type, articleId, editionId, prevHash } = event
  const body: Json = {
    seq,
    at,
    actorId,
    type,
    articleId,
    editionId,
    prevHash,
    data: JSON.parse(event.data) as Json,
  }
  return canonicalJson(body)
}

/** Stands before the canonical JSON, so that no other kind of thing can have the hash of an event. */
export const eventPurpose = 'bianyi/event/v1\n'

/** SHA-256 over the domain-separated canonical JSON of an event, which holds the hash of the one before. */
export function eventHash(event: ChainedEvent): string {
  return sha256(eventPurpose + eventLine(event))
}

/** The first sequence number at which a chain does not hold, or null when it holds from genesis to its head. */
export function firstBreak(events: Iterable<ChainedEvent & { hash: string }>): number | null {
  let previous = genesis
  let expected = 1
  for (const event of events) {
    const sound = event.seq === expected && event.prevHash === previous && eventHash(event) === event.hash
    if (!sound) return expected
    previous = event.hash
    expected += 1
  }
  return null
}
