import { describe, expect, it } from 'vitest'
import { gatingChecks } from '@/domain/checks/gating'
import { defaultPolicy } from '@/domain/checks/policy'
import { readPolicy } from '@/domain/checks/read-policy'

describe('a policy as it was kept', () => {
  it('has its defaults where nothing was kept, or something of another kind', () => {
    expect(readPolicy(undefined)).toEqual(defaultPolicy)
    expect(readPolicy({ spelling: 'fr', serialComma: 'yes', off: ['x'], on: 'y', gates: 3 })).toEqual(
      defaultPolicy,
    )
  })

  it('keeps what was decided', () => {
    const decided = {
      ...defaultPolicy,
      spelling: 'uk',
      pairDash: 'en_dash',
      off: { doubled_word: 'We like it.' },
      gates: { approved: ['number_value'] },
    }
    expect(readPolicy(JSON.parse(JSON.stringify(decided)))).toEqual(decided)
  })
})

describe('which checks gate a move', () => {
  const policy = { ...defaultPolicy, gates: { in_review: ['a'], approved: ['b'], published: ['c'] } }

  it('are those of the state it leads to and of every state before it', () => {
    expect(gatingChecks(policy, 'summarizing', 'in_review')).toEqual(['a'])
    expect(gatingChecks(policy, 'changes_requested', 'in_review')).toEqual(['a'])
    expect(gatingChecks(policy, 'in_review', 'approved')).toEqual(['a', 'b'])
    expect(gatingChecks(policy, 'approved', 'published')).toEqual(['a', 'b', 'c'])
  })

  it('are none on the way back or off the path', () => {
    expect(gatingChecks(policy, 'in_review', 'changes_requested')).toEqual([])
    expect(gatingChecks(policy, 'approved', 'in_review')).toEqual([])
    expect(gatingChecks(policy, 'in_review', 'withdrawn')).toEqual([])
  })

  it('are none where nobody decided any', () => {
    expect(gatingChecks(defaultPolicy, 'in_review', 'approved')).toEqual([])
  })
})
