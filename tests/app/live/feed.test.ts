import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Feed, type FeedState, type Source } from '@/app/live/feed'
import type { EventView } from '@/commands/read-events'

const event = (seq: number): EventView => ({
  seq,
  at: '2026-03-02T12:00:00.000Z',
  actor: null,
  type: 'thread.opened',
  data: {},
  hash: '',
})

class FakeSource implements Source {
  readyState = 1
  onerror: ((event: never) => void) | null = null
  private readonly listeners = new Map<string, (event: { data: string }) => void>()
  constructor(readonly address: string) {}
  addEventListener(type: string, listener: (event: { data: string }) => void) {
    this.listeners.set(type, listener)
  }
  close() {
    this.readyState = 2
  }
  say(type: string, data: unknown = {}) {
    this.listeners.get(type)?.({ data: JSON.stringify(data) })
  }
  fail(readyState: number) {
    this.readyState = readyState
    this.onerror?.(undefined as never)
  }
}

function follow(answers: ({ items: EventView[]; head: number; here: [] } | null)[] = []) {
  const sources: FakeSource[] = []
  const asked: string[] = []
  const seen: number[] = []
  const states: FeedState[] = []
  const feed = new Feed({
    path: '/changes',
    head: 10,
    onChanges: changes => seen.push(...changes.map(({ seq }) => seq)),
    onPresence: () => {},
    onState: state => states.push(state),
    openSource: address => {
      const source = new FakeSource(address)
      sources.push(source)
      return source
    },
    ask: async address => {
      asked.push(address)
      return answers.shift() ?? null
    },
  })
  feed.start()
  return { feed, sources, asked, seen, states }
}

describe('following what happens', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('asks from what the page shows, and tells each event once however often it is sent', () => {
    const { sources, seen, states } = follow()
    const [source] = sources
    expect(source?.address).toBe('/changes?after=10')
    source?.say('open')
    for (const seq of [11, 12, 12, 11, 13]) source?.say('change', event(seq))
    expect(seen).toEqual([11, 12, 13])
    expect(states).toEqual(['live'])
  })

  it('leaves a broken stream to the browser, which asks from its last event', () => {
    const { sources, asked, states } = follow()
    sources[0]?.say('open')
    sources[0]?.fail(0)
    sources[0]?.say('open')
    expect(sources).toHaveLength(1)
    expect(asked).toEqual([])
    expect(states).toEqual(['live', 'away', 'live'])
  })

  it('asks every few seconds where streams do not get through, from where it stands', async () => {
    const answers = [
      { items: [event(11)], head: 15, here: [] as [] },
      { items: [event(16)], head: 16, here: [] as [] },
    ]
    const { sources, asked, seen, states } = follow(answers)
    for (let turn = 0; turn < 3; turn += 1) sources[0]?.fail(0)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(asked).toEqual(['/changes?after=10', '/changes?after=15'])
    expect(seen).toEqual([11, 16])
    expect(states.at(-1)).toBe('asking')
    expect(sources[0]?.readyState).toBe(2)
  })

  it('asks at once when it is refused, waits longer after no answer, and tries a stream again in time', async () => {
    const good = () => ({ items: [], head: 10, here: [] as [] })
    const { sources, asked, states } = follow([null, ...Array.from({ length: 20 }, good)])
    sources[0]?.fail(2)
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toBe('away')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toHaveLength(2)
    expect(states.at(-1)).toBe('asking')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sources).toHaveLength(2)
  })

  it('begins anew where the history has become an older one', async () => {
    const { sources, asked } = follow([{ items: [], head: 4, here: [] }, null])
    sources[0]?.fail(2)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(asked).toEqual(['/changes?after=10', '/changes?after=4'])
  })

  it('stops when it is told to, and goes on from there', () => {
    const { feed, sources, seen } = follow()
    sources[0]?.say('change', event(11))
    feed.stop()
    expect(sources[0]?.readyState).toBe(2)
    feed.start()
    expect(sources[1]?.address).toBe('/changes?after=11')
    sources[1]?.say('change', event(12))
    expect(seen).toEqual([11, 12])
  })
})
