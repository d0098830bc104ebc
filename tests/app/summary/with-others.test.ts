import { describe, expect, it } from 'vitest'
import type { Claim } from '@/app/(workspace)/articles/[id]/summary/claim'
import { withOthers } from '@/app/(workspace)/articles/[id]/summary/with-others'

const claim = (id: string, text = id, revision = 1): Claim => ({
  id,
  text,
  revision,
  origin: 'human',
  evidence: [],
})
const clean = () => true
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id)
const [why, one, two] = [claim('why'), claim('one'), claim('two')]
const before = [why, one, two]

describe('a summary that others work on too', () => {
  it('takes in newer words, but not where mine wait to be saved', () => {
    const now = [claim('why', 'theirs', 2), claim('one', 'theirs', 2), two]
    const mine = [why, claim('one', 'mine'), two]
    const both = withOthers(mine, before, now, id => id !== 'one')
    expect(both.map(({ text }) => text)).toEqual(['theirs', 'mine', 'two'])
  })

  it('keeps what was saved here since the page was read', () => {
    const mine = [claim('why', 'saved a moment ago', 3), one, two]
    expect(withOthers(mine, before, [claim('why', 'older', 2), one, two], clean)[0]?.text).toBe(
      'saved a moment ago',
    )
  })

  it('takes in what is stale of the evidence though no words changed', () => {
    const evidence = [{ unitId: 'u', stale: true }]
    expect(withOthers(before, before, [why, { ...one, evidence }, two], clean)[1]?.evidence).toEqual(evidence)
  })

  it('adds at the end what others added, and lets go what they removed', () => {
    expect(ids(withOthers(before, before, [why, two, claim('three')], clean))).toEqual([
      'why',
      'two',
      'three',
    ])
  })

  it('keeps what was only just added here, and what still has words of mine', () => {
    const mine = [...before, claim('new')]
    expect(ids(withOthers(mine, before, [why, one], id => id !== 'two'))).toEqual([
      'why',
      'one',
      'two',
      'new',
    ])
  })

  it('does not bring back what was removed here a moment ago', () => {
    expect(ids(withOthers([why, two], before, before, clean))).toEqual(['why', 'two'])
  })

  it('follows a new order of theirs, and leaves mine where theirs is the same', () => {
    const mine = [why, two, one, claim('new')]
    expect(ids(withOthers(mine, before, before, clean))).toEqual(['why', 'two', 'one', 'new'])
    expect(ids(withOthers([...before, claim('new')], before, [why, two, one], clean))).toEqual([
      'why',
      'two',
      'new',
      'one',
    ])
  })
})
