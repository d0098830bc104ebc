import { describe, expect, it } from 'vitest'
import { editionSignoff } from '@/domain/edition-standing'
import type { RecordedSignoff, StageContent } from '@/domain/sign-off'

const content: StageContent = {
  hash: 'now',
  frameHash: 'frame',
  passages: ['p1', 'p2'].map(passageId => ({
    passageId,
    revision: 1,
    lastReviser: passageId === 'p1' ? 'writer' : 'editor',
    textHash: passageId,
    sourceHash: '',
    hash: passageId,
    text: passageId,
    extra: null,
  })),
}

const by = (userId: string, own: string[] = [], more: Partial<RecordedSignoff> = {}): RecordedSignoff => ({
  id: `by ${userId}`,
  userId,
  role: 'reviewer',
  decision: 'approve',
  contentHash: 'now',
  at: '2026-03-02T12:00:00.000Z',
  passages: content.passages.map(p => ({ ...p, own: own.includes(p.passageId) })),
  ...more,
})

const state = (signoffs: RecordedSignoff[], mover: string | null = 'editor') =>
  editionSignoff(signoffs, content, mover).state

describe('the signature an edition needs', () => {
  it('is missing while nobody has signed', () => expect(state([])).toBe('missing'))

  it('is not given by the one who moves it', () => expect(state([by('editor')])).toBe('missing'))

  it('is given by anybody else whose signature covers everything', () =>
    expect(state([by('reader')])).toBe('satisfied'))

  it('counts the mover’s own where somebody else signed too: a team of two can publish', () => {
    expect(state([by('writer', ['p1'])])).toBe('missing')
    expect(state([by('writer', ['p1']), by('editor', ['p2'])])).toBe('satisfied')
  })

  it('names the passages that nobody but their author has covered', () => {
    expect(editionSignoff([by('writer', ['p1'])], content, 'editor').passageIds).toEqual(['p1'])
    expect(editionSignoff([by('editor')], content, 'editor').passageIds).toEqual(['p1', 'p2'])
  })

  it('is stale when it was given for other words', () => {
    expect(state([by('reader', [], { contentHash: 'then' })])).toBe('stale')
  })

  it('is taken back by a later request for changes', () => {
    expect(state([by('reader'), by('reader', [], { decision: 'request_changes' })])).toBe('missing')
  })

  it('may be anybody’s when nobody in particular asks', () =>
    expect(state([by('editor')], null)).toBe('satisfied'))
})
