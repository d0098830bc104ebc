import { describe, expect, it } from 'vitest'
import { type Happening, noRelations, occasionsOf, type Relations, toldTo } from '@/domain/notices/occasions'

const byRole = { assistant: ['ann'], reviewer: ['rob', 'rae'], editor: ['eve'], admin: ['ada'] }
const about: Relations = { ...noRelations, byRole, assigneeId: 'ann' }

function told(type: string, data: Record<string, unknown>, more: Partial<Relations> = {}, actorId = 'zoe') {
  const of = type.startsWith('edition')
    ? { articleId: null, editionId: 'ed' }
    : { articleId: 'art', editionId: null }
  const happening: Happening = { seq: 7, type, actorId, ...of, data }
  const people = toldTo(occasionsOf(happening, { ...about, ...more }), actorId)
  return Object.fromEntries([...people].map(([id, { kind }]) => [id, kind]))
}

describe('who is told of what', () => {
  const thread = { threadId: 'thr' }
  it.each([
    ['an assignment', 'article.assigned', { assigneeId: 'ann' }, {}, { ann: 'assigned' }],
    ['a due date that is moved', 'article.assigned', { assigneeId: 'ann' }, { assignedBefore: 'ann' }, {}],
    [
      'a comment on a passage',
      'thread.opened',
      thread,
      { passageAuthors: ['pam'] },
      { pam: 'commented', ann: 'commented' },
    ],
    [
      'a comment across passages, to everybody whose words they are',
      'thread.opened',
      thread,
      { passageAuthors: ['pam', 'pat'] },
      { pam: 'commented', pat: 'commented', ann: 'commented' },
    ],
    [
      'a suggestion',
      'thread.opened',
      { ...thread, suggestion: true },
      { passageAuthors: ['ann'] },
      { ann: 'suggested' },
    ],
    [
      'a mention, before the rest',
      'thread.opened',
      thread,
      { mentioned: ['rob', 'ann'], passageAuthors: ['ann'] },
      { rob: 'mentioned', ann: 'mentioned' },
    ],
    [
      'a reply, to those who spoke and to whose words they are',
      'thread.commented',
      thread,
      { opener: 'rob', participants: ['rob', 'rae'], passageAuthors: ['pam'] },
      { rob: 'replied', rae: 'replied', pam: 'commented' },
    ],
    [
      'what became of a suggestion',
      'suggestion.rejected',
      thread,
      { opener: 'rob' },
      { rob: 'suggestion_decided' },
    ],
    [
      'changes that are asked for',
      'article.moved',
      { from: 'in_review', to: 'changes_requested' },
      { drafters: ['pam'] },
      { ann: 'changes_requested', pam: 'changes_requested' },
    ],
    [
      'an article that is ready for review',
      'article.moved',
      { from: 'summarizing', to: 'in_review' },
      {},
      { rob: 'review_ready', rae: 'review_ready', eve: 'review_ready' },
    ],
    [
      'an approved article that changed, to the editors alone',
      'article.moved',
      { from: 'approved', to: 'in_review', automatic: true },
      {},
      { eve: 'review_ready' },
    ],
    ['a move that nobody waits for', 'article.moved', { from: 'proposed', to: 'translating' }, {}, {}],
    [
      'the last sign-off',
      'signoff.recorded',
      { decision: 'approve' },
      { approval: { editors: ['eve'], contentHash: 'c' } },
      { eve: 'approval_ready' },
    ],
    [
      'what an author answers',
      'signoff.recorded',
      { stage: 'author', decision: 'request_changes' },
      {},
      { ann: 'author_answered', eve: 'author_answered' },
    ],
    [
      'a publication that was refused',
      'publication.refused',
      { code: 'gates_open' },
      {},
      { eve: 'publication_refused' },
    ],
    ['a sign-off with gates still open', 'signoff.recorded', { decision: 'approve' }, {}, {}],
    [
      'a sign-off that went stale',
      'passage.revised',
      {},
      { stale: [{ signoffId: 's1', userId: 'rob', passages: 2 }] },
      { rob: 'signoff_stale' },
    ],
    ['a passage that nobody signed', 'passage.revised', {}, {}, {}],
    [
      'an edition that is out',
      'edition.published',
      {},
      {},
      { ann: 'published', rob: 'published', rae: 'published', eve: 'published', ada: 'published' },
    ],
    [
      'an edition sent back',
      'edition.moved',
      { from: 'in_review', to: 'assembling' },
      { assigneeId: null, drafters: ['pam'] },
      { pam: 'changes_requested' },
    ],
  ] as const)('%s', (_name, type, data, more, expected) => {
    expect(told(type, data, more)).toEqual(expected)
  })

  it('nobody is told of what they did themselves', () => {
    expect(told('article.assigned', { assigneeId: 'ann' }, {}, 'ann')).toEqual({})
    expect(told('thread.commented', thread, { opener: 'rob', participants: ['rob', 'rae'] }, 'rae')).toEqual({
      rob: 'replied',
    })
    expect(told('article.moved', { to: 'in_review' }, {}, 'eve')).toEqual({
      rob: 'review_ready',
      rae: 'review_ready',
    })
  })

  it('what is told has a name of its own for good', () => {
    const happening = {
      seq: 7,
      type: 'passage.revised',
      actorId: null,
      articleId: 'art',
      editionId: null,
      data: {},
    }
    const stale = [{ signoffId: 's1', userId: 'rob', passages: 1 }]
    const [first] = occasionsOf(happening, { ...about, stale })
    const [again] = occasionsOf({ ...happening, seq: 9 }, { ...about, stale })
    expect(first?.key).toBe('signoff_stale s1')
    expect(again?.key).toBe(first?.key)
  })
})
