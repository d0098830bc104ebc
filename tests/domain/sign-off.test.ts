import { expect, it } from 'vitest'
import { stageContent } from '@/domain/article-content'
import {
  type ContentPassage,
  divideWork,
  outOfOrder,
  type RecordedSignoff,
  staleness,
} from '@/domain/sign-off'
import { stageVerdict } from '@/domain/stage-verdict'

const passage = (id: string, text = id, lastReviser: string | null = 'writer'): ContentPassage => ({
  passageId: id,
  revision: 1,
  lastReviser,
  textHash: `text ${text}`,
  sourceHash: `source ${id}`,
  hash: `hash ${id} ${text}`,
  text,
  extra: null,
})

const content = (...passages: ContentPassage[]) => stageContent('translation', null, passages)

const signedBy = (
  userId: string,
  what: ReturnType<typeof content>,
  decision: 'approve' | 'request_changes' = 'approve',
): RecordedSignoff => ({
  id: `by ${userId}`,
  userId,
  role: 'reviewer',
  decision,
  contentHash: what.hash,
  at: '2026-01-01T00:00:00.000Z',
  passages: what.passages.map(p => ({ ...p, own: p.lastReviser === userId })),
})

const before = content(passage('a'), passage('b'), passage('c'))

it('a sign-off is current while the content hashes to what was signed', () => {
  expect(staleness(signedBy('r', before), content(passage('a'), passage('b'), passage('c')))).toEqual([])
})

it('an edit is named with the passage it changed and no other', () => {
  const after = content(passage('a'), passage('b', 'other words'), passage('c'))
  expect(staleness(signedBy('r', before), after)).toEqual([{ passageId: 'b', reason: 'text' }])
})

it('tells a changed source from changed English and from a changed status', () => {
  const after = content({ ...passage('a'), sourceHash: 'corrected', hash: '1' }, passage('b'), {
    ...passage('c'),
    hash: 'condensed now',
  })
  expect(staleness(signedBy('r', before), after)).toEqual([
    { passageId: 'a', reason: 'source' },
    { passageId: 'c', reason: 'status' },
  ])
})

it('names passages that came and went', () => {
  const after = content(passage('a'), passage('d'), passage('c'))
  expect(staleness(signedBy('r', before), after)).toEqual([
    { passageId: 'b', reason: 'removed' },
    { passageId: 'd', reason: 'added' },
  ])
})

it('notices a change of order alone, by the fewest passages', () => {
  const after = content(passage('c'), passage('a'), passage('b'))
  expect(staleness(signedBy('r', before), after)).toEqual([{ passageId: 'c', reason: 'order' }])
  expect(outOfOrder(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'b'])).toEqual(['b'])
})

it('says metadata where only what stands beside the passages changed', () => {
  const after = stageContent('translation', { publication: 'other' }, before.passages)
  expect(staleness(signedBy('r', before), after)).toEqual([{ passageId: null, reason: 'metadata' }])
})

it('own work is what a person was the last to revise', () => {
  expect(divideWork(content(passage('a', 'a', 'me'), passage('b')), 'me')).toEqual({
    covered: ['b'],
    own: ['a'],
  })
})

it('a stage needs every passage covered by somebody who did not write it', () => {
  const mixed = content(passage('a', 'a', 'r1'), passage('b', 'b', 'r2'))
  const first = signedBy('r1', mixed)
  expect(stageVerdict([first], mixed)).toMatchObject({ state: 'missing', uncovered: ['a'] })
  expect(stageVerdict([first, signedBy('r2', mixed)], mixed).state).toBe('satisfied')
})

it('a stage is stale when it was signed for other words, missing when it never was', () => {
  const after = content(passage('a', 'new'), passage('b'), passage('c'))
  expect(stageVerdict([signedBy('r', before)], after)).toMatchObject({
    state: 'stale',
    staleSignoffs: ['by r'],
  })
  expect(stageVerdict([], after).state).toBe('missing')
})

it('only the latest word of a person counts', () => {
  const approved = signedBy('r', before)
  expect(stageVerdict([approved, signedBy('r', before, 'request_changes')], before).state).toBe('missing')
  expect(stageVerdict([signedBy('r', before, 'request_changes'), approved], before).state).toBe('satisfied')
})

it('an empty stage is not satisfied by nobody', () => {
  expect(stageVerdict([], content()).state).toBe('missing')
})
