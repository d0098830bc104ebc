import { describe, expect, it } from 'vitest'
import { stageStanding } from '@/app/signing/standing'
import type { SignoffView } from '@/commands/signoff-view'

function signoff(id: string, given: Partial<SignoffView> = {}): SignoffView {
  return {
    id,
    stage: 'translation',
    role: 'reviewer',
    user: { id: 'ann', name: 'Ann' },
    decision: 'approve',
    meaning: 'm',
    contentHash: 'h',
    at: '2026-03-02T12:00:00.000Z',
    note: null,
    covered: ['p'],
    own: [],
    current: true,
    stalePassages: [],
    ...given,
  }
}

describe('how a stage is signed', () => {
  it('is what its gate says, since several people may cover it together', () => {
    const list = [signoff('1')]
    expect(stageStanding('translation', list, { state: 'satisfied' }).state).toBe('current')
    expect(stageStanding('translation', list, { state: 'stale' }).state).toBe('stale')
    expect(stageStanding('translation', list, { state: 'overridden' }).state).toBe('overridden')
  })

  it('is said to be in part when somebody signed these words and the gate is still open', () => {
    expect(stageStanding('translation', [signoff('1')], { state: 'missing' }).partly).toBe(true)
    const stale = [signoff('1', { current: false })]
    expect(stageStanding('translation', stale, { state: 'missing' }).partly).toBe(false)
  })

  it('shows the latest word of each person and keeps what they said before', () => {
    const list = [signoff('1'), signoff('2', { user: { id: 'ben', name: 'Ben' } }), signoff('3')]
    const { words, earlier } = stageStanding('translation', list, { state: 'satisfied' })
    expect(words.map(({ id }) => id)).toEqual(['3', '2'])
    expect(earlier.map(({ id }) => id)).toEqual(['1'])
  })

  it('without a gate is as current as its last approval', () => {
    const list = [signoff('1', { stage: 'article', current: false })]
    expect(stageStanding('article', list).state).toBe('stale')
    expect(stageStanding('article', []).state).toBe('missing')
  })
})
