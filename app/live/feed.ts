import type { PresenceView } from '@/commands/note-presence'
import type { EventView } from '@/commands/read-events'

/** `live`: told at once. `asking`: asked for every few seconds. `away`: no answer for now. */
export type FeedState = 'connecting' | 'live' | 'asking' | 'away'

type Answer<Item> = { items: Item[]; head: number; here: PresenceView[] }

/** What a browser's EventSource is to the feed. */
export type Source = {
  addEventListener: (type: string, listener: (event: { data: string }) => void) => void
  onerror: ((event: never) => void) | null
  readonly readyState: number
  close: () => void
}

type Options<Item> = {
  /** The address of the changes, without a query. */
  path: string
  /** The sequence number that the page already shows. */
  head: number
  onChanges: (changes: Item[]) => void
  onPresence: (here: PresenceView[]) => void
  onState: (state: FeedState) => void
  openSource?: (address: string) => Source
  ask?: (address: string) => Promise<Answer<Item> | null>
}

/** How often is asked where nothing can be streamed, in milliseconds, and how long after no answer. */
const askEvery = 3_000
const askAgain = 10_000
/** How many questions are asked before a stream is tried once more. */
const asksBeforeStream = 20
/** How many breaks without a word in between say that a stream does not get through. */
const hopeless = 3
const closed = 2

/**
 * Follows what happens to an article or an edition. Each event is told once and in order, whatever breaks: a stream that
 * comes back goes on from the last event, and where streams do not get through the same is asked for. Knows nothing of React.
 */
export class Feed<Item extends { seq: number } = EventView> {
  private head: number
  private source: Source | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private breaks = 0
  private asked = 0
  private stopped = true

  constructor(private readonly options: Options<Item>) {
    this.head = options.head
  }

  start(): void {
    if (!this.stopped) return
    this.stopped = false
    this.stream()
  }

  /** Stops following; `start` goes on where this left off. */
  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
    this.source?.close()
    this.source = null
  }

  private stream(): void {
    const open = this.options.openSource ?? (address => new EventSource(address) as unknown as Source)
    const source = open(`${this.options.path}?after=${this.head}`)
    this.source = source
    source.addEventListener('open', () => {
      this.breaks = 0
      this.options.onState('live')
    })
    source.addEventListener('change', ({ data }) => this.take([JSON.parse(data) as Item]))
    source.addEventListener('presence', ({ data }) => this.options.onPresence(JSON.parse(data)))
    source.onerror = () => {
      if (this.source !== source) return
      this.breaks += 1
      this.options.onState('away')
      // A browser opens a stream that broke by itself, but not one that was refused.
      if (source.readyState !== closed && this.breaks < hopeless) return
      source.close()
      this.source = null
      this.asked = 0
      this.timer = setTimeout(() => void this.askOnce(), 0)
    }
  }

  private async askOnce(): Promise<void> {
    const answer = await (this.options.ask ?? askServer<Item>)(`${this.options.path}?after=${this.head}`)
    if (this.stopped) return
    if (answer) {
      this.take(answer.items)
      // The history may be an older one now: a backup was put back.
      this.head = answer.head
      this.options.onPresence(answer.here)
      this.options.onState('asking')
      this.asked += 1
      if (this.asked >= asksBeforeStream) {
        this.breaks = 0
        return this.stream()
      }
    } else this.options.onState('away')
    this.timer = setTimeout(() => void this.askOnce(), answer ? askEvery : askAgain)
  }

  private take(items: readonly Item[]): void {
    const fresh = items.filter(({ seq }) => seq > this.head)
    const last = fresh.at(-1)
    if (!last) return
    this.head = last.seq
    this.options.onChanges([...fresh])
  }
}

/** Asks quietly: somebody who is not signed in any more is asked to sign in by what they do, not by what they follow. */
async function askServer<Item>(address: string): Promise<Answer<Item> | null> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } })
    return response.ok ? ((await response.json()) as Answer<Item>) : null
  } catch {
    return null
  }
}
