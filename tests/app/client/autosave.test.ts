import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, type Unsaved } from '@/app/client/autosave'
import type { Answer } from '@/app/client/problem'

type Change = { text?: string; status?: string }
type Saved = { revision: number }
type Sent = { revision: number; change: Change; answer: (answer: Answer<Saved>) => void }

const ok = (revision: number): Answer<Saved> => ({ ok: true, data: { revision }, revision })
const problem = (
  status: number,
  code: 'offline' | 'revision_stale' | 'wrong_state',
  more = {},
): Answer<Saved> => ({
  ok: false,
  problem: { code, status, detail: code, ...more },
})

function desk(keep?: (id: string, unsaved: Unsaved<Change> | null) => void) {
  const sent: Sent[] = []
  const leaving: boolean[] = []
  const newer: string[] = []
  const saved: { id: string; more: boolean }[] = []
  const autosave = new Autosave<Change, Saved>({
    save: (_id, revision, change, outlives) => {
      leaving.push(outlives)
      return new Promise(answer => sent.push({ revision, change, answer }))
    },
    me: 'usr_1',
    onNewer: (_id, { text }) => newer.push(text),
    keep,
    revisionOf: ({ revision }) => revision,
    onSaved: (id, _saved, more) => saved.push({ id, more }),
    delay: 800,
  })
  autosave.track('u', 3)
  return { autosave, sent, saved, leaving, newer }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('saving by itself', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('sends once when typing rests, from the revision the text had', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'A' })
    await vi.advanceTimersByTimeAsync(500)
    autosave.edit('u', { text: 'AB' })
    await vi.advanceTimersByTimeAsync(799)
    expect(sent).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent.map(({ revision, change }) => ({ revision, change }))).toEqual([
      { revision: 3, change: { text: 'AB' } },
    ])
    expect(autosave.hasUnsaved()).toBe(true)
    sent[0]?.answer(ok(4))
    await settle()
    expect(autosave.hasUnsaved()).toBe(false)
  })

  it('gathers what is typed during a save and sends it from the new revision', async () => {
    const { autosave, sent, saved } = desk()
    autosave.edit('u', { text: 'A' })
    await vi.advanceTimersByTimeAsync(800)
    autosave.edit('u', { text: 'AB' })
    autosave.edit('u', { status: 'translated' })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(1)
    sent[0]?.answer(ok(4))
    await settle()
    expect(saved).toEqual([{ id: 'u', more: true }])
    await vi.advanceTimersByTimeAsync(800)
    expect(sent[1]).toMatchObject({ revision: 4, change: { text: 'AB', status: 'translated' } })
  })

  it('keeps what could not be sent and tries again by itself', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'A' })
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer(problem(0, 'offline'))
    await settle()
    expect(autosave.entry('u')).toMatchObject({ state: 'offline', pending: { text: 'A' } })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent[1]?.change).toEqual({ text: 'A' })
  })

  it('keeps what a rule refused, without sending it again until it is edited', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'A' })
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer(problem(409, 'wrong_state'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(autosave.entry('u')).toMatchObject({ state: 'failed', pending: { text: 'A' } })
  })

  it('holds a conflict with both texts, and typing during it goes on in mine', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'mine' })
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer(
      problem(412, 'revision_stale', {
        base: 'base',
        text: 'theirs',
        revision: 5,
        author: { id: 'usr_2', name: 'Somebody' },
        at: '2026-01-01T00:00:00.000Z',
        merged: 'both',
        conflict: true,
      }),
    )
    await settle()
    autosave.edit('u', { text: 'mine, longer' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(autosave.entry('u')).toMatchObject({
      state: 'conflict',
      pending: { text: 'mine, longer' },
      stale: {
        base: 'base',
        merged: 'both',
        theirs: { text: 'theirs', revision: 5, author: 'Somebody', authorId: 'usr_2' },
      },
    })
    autosave.resolve('u', 5, [{ text: 'mine' }, { text: 'both, by hand' }])
    await settle()
    expect(sent[1]).toMatchObject({ revision: 5, change: { text: 'mine' } })
    sent[1]?.answer(ok(6))
    await vi.advanceTimersByTimeAsync(800)
    expect(sent[2]).toMatchObject({ revision: 6, change: { text: 'both, by hand' } })
  })

  it('says after a flush whether everything is on the server', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'A' })
    const flushed = autosave.flush('u')
    await settle()
    autosave.edit('u', { text: 'AB' })
    sent[0]?.answer(ok(4))
    await settle()
    sent[1]?.answer(ok(5))
    await expect(flushed).resolves.toBe(true)
    expect(sent[1]).toMatchObject({ revision: 4, change: { text: 'AB' } })
  })

  it('drops the part that can never be accepted and still sends the rest', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'A', status: 'omitted' })
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer(problem(409, 'wrong_state'))
    await settle()
    autosave.drop('u', ['status'])
    await vi.advanceTimersByTimeAsync(0)
    expect(sent[1]?.change).toEqual({ text: 'A' })
  })

  it('has what is not on the server kept until the server has it', async () => {
    const kept: unknown[] = []
    const { autosave, sent } = desk((_id, unsaved) => kept.push(unsaved))
    autosave.edit('u', { text: 'A' })
    expect(kept.at(-1)).toEqual({ revision: 3, change: { text: 'A' }, lost: [] })
    await vi.advanceTimersByTimeAsync(800)
    expect(kept.at(-1)).toEqual({ revision: 3, change: { text: 'A' }, lost: ['A'] })
    autosave.edit('u', { text: 'AB' })
    sent[0]?.answer(ok(4))
    await settle()
    expect(kept.at(-1)).toEqual({ revision: 4, change: { text: 'AB' }, lost: [] })
    await vi.advanceTimersByTimeAsync(800)
    sent[1]?.answer(ok(5))
    await settle()
    expect(kept.at(-1)).toBeNull()
  })

  it('takes a save whose answer was lost for its own, and goes on from it without asking', async () => {
    const { autosave, sent } = desk()
    autosave.edit('u', { text: 'A' })
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer(problem(0, 'offline'))
    await settle()
    autosave.edit('u', { text: 'AB' })
    await vi.advanceTimersByTimeAsync(800)
    sent[1]?.answer(problem(412, 'revision_stale', { base: '', text: 'A', revision: 4, conflict: true }))
    await settle()
    await settle()
    expect(sent[2]).toMatchObject({ revision: 4, change: { text: 'AB' } })
  })

  it('goes on with what an earlier visit left, from the revision it was made from', async () => {
    const { autosave, sent } = desk()
    expect(autosave.restore('u', { revision: 2, change: { text: 'AB' }, lost: ['A'] })).toBe(true)
    expect(autosave.restore('u', { revision: 2, change: { text: 'older' }, lost: [] })).toBe(false)
    await settle()
    expect(sent[0]).toMatchObject({ revision: 2, change: { text: 'AB' } })
    sent[0]?.answer(problem(412, 'revision_stale', { base: '', text: 'A', revision: 3, conflict: true }))
    await settle()
    await settle()
    expect(sent[1]).toMatchObject({ revision: 3, change: { text: 'AB' } })
  })

  it('takes the last letters of an earlier visit that reached the server but no longer the browser', async () => {
    const { autosave, sent, newer } = desk()
    autosave.restore('u', { revision: 3, change: { text: 'The talk' }, lost: [] })
    await settle()
    const theirs = { base: 'The', text: 'The talks', revision: 4, author: { id: 'usr_1' }, conflict: true }
    sent[0]?.answer(problem(412, 'revision_stale', theirs))
    await settle()
    expect(newer).toEqual(['The talks'])
    expect(autosave.entry('u')).toMatchObject({ state: 'clean', revision: 4 })
  })

  it('asks where an earlier visit and a later save of the same person say different things', async () => {
    const { autosave, sent, newer } = desk()
    autosave.restore('u', { revision: 3, change: { text: 'The talk' }, lost: [] })
    await settle()
    const theirs = { base: 'The', text: 'The walk', revision: 4, author: { id: 'usr_1' }, conflict: true }
    sent[0]?.answer(problem(412, 'revision_stale', theirs))
    await settle()
    expect(newer).toEqual([])
    expect(autosave.entry('u')?.state).toBe('conflict')
  })

  it('lets no more outlive the page than a browser carries', async () => {
    const { autosave, leaving } = desk()
    autosave.track('v', 1)
    autosave.edit('u', { text: 'a'.repeat(50_000) })
    autosave.edit('v', { text: 'b'.repeat(50_000) })
    autosave.leave()
    await settle()
    expect(leaving).toEqual([true, false])
  })
})
