import type { Facts } from '../decision'
import type { Role } from '../words'
import type { NoticeKind } from './kinds'

/** An event of the history, as far as anybody is told of it. */
export type Happening = {
  seq: number
  type: string
  actorId: string | null
  articleId: string | null
  editionId: string | null
  data: Record<string, unknown>
}

/** Who has to do with it. Whoever loads it may leave out what the kind of event does not ask for. */
export type Relations = {
  assigneeId: string | null
  /** Whose article it was before this event assigned it. */
  assignedBefore: string | null
  /** Who last revised the passages that a thread hangs on. */
  passageAuthors: readonly string[]
  opener: string | null
  /** Who has spoken in the thread. */
  participants: readonly string[]
  /** Who is named in what was just said. */
  mentioned: readonly string[]
  /** Who last revised the passages of the article or edition. */
  drafters: readonly string[]
  byRole: Record<Role, readonly string[]>
  /** Editors who could approve now, every gate before it being passed, and the hash of what they would approve. */
  approval: { editors: readonly string[]; contentHash: string } | null
  /** Sign-offs that this change made stale, and whose they are. */
  stale: readonly { signoffId: string; userId: string; passages: number }[]
}

export const noRelations: Relations = {
  assigneeId: null,
  assignedBefore: null,
  passageAuthors: [],
  opener: null,
  participants: [],
  mentioned: [],
  drafters: [],
  byRole: { assistant: [], reviewer: [], editor: [], admin: [] },
  approval: null,
  stale: [],
}

/**
 * One thing to tell, and whom. `key` names it for good: whatever is derived again, nobody is told twice of the same key.
 */
export type Occasion = { kind: NoticeKind; key: string; to: readonly string[]; facts: Facts }

/** What one event gives to tell, most pressing first. Who did it is not yet left out: a group of people is told all the same. */
export function occasionsOf(happening: Happening, relations: Relations): Occasion[] {
  const { type, data } = happening
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : null)
  const tell = (kind: NoticeKind, to: readonly (string | null)[], facts: Facts = {}, key = ''): Occasion => ({
    kind,
    key: key || `${kind} ${happening.seq}`,
    to: [...new Set(to.flatMap(id => id ?? []))],
    facts,
  })
  const { assigneeId, passageAuthors, opener, participants, mentioned, drafters, byRole } = relations
  const thread = { threadId: text('threadId') }
  const reviewing = [...byRole.reviewer, ...byRole.editor]
  switch (type) {
    case 'article.assigned': {
      const given = text('assigneeId')
      return given && given !== relations.assignedBefore
        ? [tell('assigned', [given], { dueOn: text('dueOn') })]
        : []
    }
    case 'thread.opened': {
      const kind = data.suggestion === true ? 'suggested' : 'commented'
      const facts = { ...thread, blocking: data.blocking === true }
      return [tell('mentioned', mentioned, thread), tell(kind, [...passageAuthors, assigneeId], facts)]
    }
    case 'thread.commented':
      return [
        tell('mentioned', mentioned, thread),
        tell('replied', [opener, ...participants], thread),
        tell('commented', passageAuthors, thread),
      ]
    case 'suggestion.accepted':
    case 'suggestion.rejected':
      return [
        tell('suggestion_decided', [opener], { ...thread, accepted: type === 'suggestion.accepted' }),
        ...staleOnes(),
      ]
    case 'article.moved':
    case 'edition.moved':
      return moved(happening, relations).map(({ kind, to, facts }) => tell(kind, to, facts))
    case 'signoff.recorded': {
      const { approval } = relations
      if (data.stage === 'author') {
        const consented = text('decision') === 'approve'
        return [tell('author_answered', [assigneeId, ...byRole.editor], { consented })]
      }
      if (text('decision') !== 'approve' || !approval) return []
      const key = `approval_ready ${happening.articleId ?? happening.editionId} ${approval.contentHash}`
      return [tell('approval_ready', approval.editors, {}, key)]
    }
    case 'edition.published':
      return [tell('published', [...byRole.assistant, ...reviewing, ...byRole.admin])]
    case 'publication.refused':
      return [tell('publication_refused', byRole.editor, { code: text('code') })]
    default:
      return staleOnes()
  }

  function staleOnes(): Occasion[] {
    return relations.stale.map(({ signoffId, userId, passages }) =>
      tell('signoff_stale', [userId], { passages }, `signoff_stale ${signoffId}`),
    )
  }

  function moved({ data: { to, from, automatic }, editionId }: Happening, about: Relations) {
    const back = editionId ? from !== 'assembling' && to === 'assembling' : to === 'changes_requested'
    if (back) return [{ kind: 'changes_requested' as const, to: [about.assigneeId, ...drafters], facts: {} }]
    if (to !== 'in_review') return []
    // What goes back by itself because it changed is the editor's to look after; reviewers are told that theirs is stale.
    const again = automatic === true
    return [{ kind: 'review_ready' as const, to: again ? byRole.editor : reviewing, facts: { again } }]
  }
}

/** What one person is told, once for an event however many reasons there are: never of what they did themselves. */
export function toldTo(occasions: readonly Occasion[], actorId: string | null): Map<string, Occasion> {
  const told = new Map<string, Occasion>()
  for (const occasion of occasions)
    for (const userId of occasion.to) if (userId !== actorId && !told.has(userId)) told.set(userId, occasion)
  return told
}

/** Events after which a sign-off of the article may cover other words than those that stand. */
export const changesContent: ReadonlySet<string> = new Set([
  'passage.revised',
  'unit.split',
  'unit.merged',
  'unit.moved',
  'takeaway.added',
  'takeaway.removed',
  'takeaways.ordered',
  'evidence.confirmed',
  'article.described',
  'article.reimported',
  'suggestion.accepted',
  'edition.arranged',
  'edition.described',
])
