import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave } from '@/app/client/autosave'
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

function desk() {
  const sent: Sent[] = []
  const saved: { id: string; more: boolean }[] = []
  const autosave = new Autosave<Change, Saved>({
    save: (_id, revision, change) => new Promise(answer => sent.push({ revision, change, answer })),
    revisionOf: ({ revision }) => revision,
    onSaved: (id, _saved, more) => saved.push({ id, more }),
    delay: 800,
  })
  autosave.track('u', 3)
  return { autosave, sent, saved }
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
        author: { name: 'Somebody' },
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
      stale: { base: 'base', merged: 'both', theirs: { text: 'theirs', revision: 5, author: 'Somebody' } },
    })
    autosave.resolve('u', 5, { text: 'both, by hand' })
    await settle()
    expect(sent[1]).toMatchObject({ revision: 5, change: { text: 'both, by hand' } })
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
})
