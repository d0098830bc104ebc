import { expect, it } from 'vitest'
import { type ArticleStanding, articleReadiness, gateFrom, isOpen, unmetOf } from '@/domain/readiness'
import { articleStates } from '@/domain/words'
import { articleMoves, gatesFor } from '@/domain/workflow'

const satisfied = { state: 'satisfied' as const, uncovered: [], staleSignoffs: [], content: 'hash' }
const ready: ArticleStanding = {
  unaccounted: 0,
  unaccountedUnits: [],
  titleWritten: true,
  whyWritten: true,
  takeaways: [{ id: 't', evidence: 1 }],
  staleEvidence: [],
  translation: satisfied,
  summary: satisfied,
  blockingThreads: [],
  openThreads: 0,
  note: false,
}
const approval = articleMoves.in_review.approved!

const openCodes = (changes: Partial<ArticleStanding>) =>
  articleReadiness(gatesFor(approval, 'feature'), { ...ready, ...changes }, [])
    .filter(isOpen)
    .map(gate => gate.code)

it('an article on which nothing is missing meets no open gate', () => {
  expect(openCodes({})).toEqual([])
})

it.each([
  ['coverage_incomplete', { unaccounted: 2, unaccountedUnits: ['u'] }],
  ['title_missing', { titleWritten: false }],
  ['why_it_matters_missing', { whyWritten: false }],
  ['takeaway_missing', { takeaways: [] }],
  ['evidence_missing', { takeaways: [{ id: 't', evidence: 0 }] }],
  ['evidence_stale', { staleEvidence: [{ passageId: 't', unitId: 'u', now: null }] }],
  ['translation_signoff', { translation: { ...satisfied, state: 'stale', uncovered: ['p'] } }],
  ['summary_signoff', { summary: { ...satisfied, state: 'missing', uncovered: ['p'] } }],
  ['blocking_thread', { blockingThreads: ['thr'] }],
] as const)('%s stands open for its own reason alone', (code, changes) => {
  expect(openCodes(changes as Partial<ArticleStanding>)).toEqual([code])
})

it('a condensed piece is asked for no summary', () => {
  expect(gatesFor(approval, 'condensed')).not.toContain('summary_signoff')
  expect(gatesFor(approval, 'condensed')).toContain('translation_signoff')
})

it('an override holds for the exact state it was given for, and not for the next', () => {
  const open = gateFrom({ code: 'translation_signoff', state: 'missing', content: 'hash 1' }, [])
  const given = [{ code: open.code, binding: open.binding, reason: 'urgent', userId: 'e', at: 'now' }]
  expect(gateFrom({ code: 'translation_signoff', state: 'missing', content: 'hash 1' }, given).state).toBe(
    'overridden',
  )
  expect(gateFrom({ code: 'translation_signoff', state: 'missing', content: 'hash 2' }, given).state).toBe(
    'missing',
  )
})

it('rights and notes are never overridden, whatever was recorded', () => {
  const open = gateFrom({ code: 'rights_not_cleared', state: 'missing' }, [])
  const given = [{ code: open.code, binding: open.binding, reason: 'please', userId: 'e', at: 'now' }]
  expect(gateFrom({ code: 'rights_not_cleared', state: 'missing' }, given).state).toBe('missing')
})

it('an open gate tells its state and facts with its code', () => {
  const gates = articleReadiness(
    ['coverage_incomplete'],
    { ...ready, unaccounted: 3, unaccountedUnits: ['u'] },
    [],
  )
  expect(unmetOf(gates)).toEqual([
    { code: 'coverage_incomplete', facts: { state: 'missing', unaccounted: 3, units: ['u'] } },
  ])
})

it('no state leads to published but the edition, and nothing leads away from it', () => {
  expect(articleMoves.published).toEqual({})
  expect(articleStates.filter(from => articleMoves[from].published)).toEqual([])
})
