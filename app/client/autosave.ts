import type { Answer, Problem } from './problem'
import { hasGrownFrom, type Stale, staleIn } from './stale'

export type SaveState = 'clean' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict'

export type Entry<Change> = {
  id: string
  /** The revision that the next save is made from. */
  revision: number
  pending: Change | null
  sending: Change | null
  /** Texts that were sent from this revision and whose answer never came: the server may have them. */
  lost: readonly string[]
  /** It goes on with what an earlier visit did not save. */
  restored: boolean
  state: SaveState
  problem: Problem | null
  stale: Stale | null
}

/** What the server does not have yet, to be kept elsewhere until it does. */
export type Unsaved<Change> = { revision: number; change: Change; lost: readonly string[] }

type Options<Change, Saved> = {
  save: (id: string, revision: number, change: Change, leaving: boolean) => Promise<Answer<Saved>>
  revisionOf: (saved: Saved) => number
  /** The server has the change; `more` says that newer typing still waits. */
  onSaved: (id: string, saved: Saved, more: boolean) => void
  /** Who writes here: their id. */
  me?: string
  /** What the server has is newer than what an earlier visit kept, and of the same hand: the page takes it. */
  onNewer?: (id: string, theirs: Stale['theirs']) => void
  /** How long typing rests before it is sent, in milliseconds. */
  delay?: number
  /** Called with each change of what is not on the server; null once the server has all of it. */
  keep?: (id: string, unsaved: Unsaved<Change> | null) => void
}

/** Requests that outlive their page may carry 64 KiB together; the rest is for what is said around the texts. */
const leavingBytes = 60_000

const backoff = [2_000, 5_000, 15_000, 30_000]

/**
 * Saves texts by themselves: one request in flight a text, later changes gathered behind it, each made from the revision
 * the one before answered. A change is dropped only when the server has it; whatever fails is kept and, where
 * time can help, sent again. Knows nothing of React: a page subscribes.
 */
export class Autosave<Change extends object, Saved> {
  private readonly entries = new Map<string, Entry<Change>>()
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private readonly running = new Map<string, Promise<void>>()
  private readonly tries = new Map<string, number>()
  private readonly listeners = new Set<() => void>()
  private version = 0
  savedAt: number | null = null

  constructor(private readonly options: Options<Change, Saved>) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Changes with every change of any state: what a page's store compares. */
  snapshot = (): number => this.version

  entry(id: string): Entry<Change> | undefined {
    return this.entries.get(id)
  }

  all(): Entry<Change>[] {
    return [...this.entries.values()]
  }

  /** Whether anything is not yet on the server. */
  hasUnsaved(): boolean {
    return this.all().some(({ state }) => state !== 'clean')
  }

  /** The text stands on the server at this revision. A text with changes of its own keeps the one it started from. */
  track(id: string, revision: number): void {
    const entry = this.entries.get(id)
    if (entry && entry.state !== 'clean') return
    this.entries.set(id, fresh(id, revision))
  }

  forget(id: string): void {
    clearTimeout(this.timers.get(id))
    this.entries.delete(id)
    this.options.keep?.(id, null)
    this.changed()
  }

  /** Goes on with what an earlier visit did not save. Answers false where there is newer typing, or no such text. */
  restore(id: string, { revision, change, lost }: Unsaved<Change>): boolean {
    const entry = this.entries.get(id)
    if (entry?.state !== 'clean') return false
    this.put({ ...fresh<Change>(id, revision), pending: change, lost, restored: true, state: 'unsaved' })
    this.schedule(id, 0)
    return true
  }

  /** Takes a change in; it is sent when typing rests. */
  edit(id: string, change: Partial<Change>): void {
    const entry = this.entries.get(id)
    if (!entry) throw new Error(`${id} is not tracked`)
    const pending = { ...entry.pending, ...change } as Change
    const held = entry.state === 'conflict' || entry.state === 'saving'
    this.put({ ...entry, pending, ...(held ? {} : { state: 'unsaved', problem: null }) })
    if (!held) this.schedule(id, this.options.delay ?? 800)
  }

  /** Sends what waits now. Resolves to whether the text is then as the server has it. */
  async flush(id: string, leaving = false): Promise<boolean> {
    await this.running.get(id)
    const entry = this.entries.get(id)
    if (entry?.pending && entry.state !== 'conflict') {
      this.start(id, leaving)
      await this.running.get(id)
      const after = this.entries.get(id)
      // Typed while it was sent.
      if (after?.pending && after.state === 'unsaved') return this.flush(id, leaving)
    }
    return (this.entries.get(id)?.state ?? 'clean') === 'clean'
  }

  async flushAll(): Promise<boolean> {
    const done = await Promise.all(this.all().map(({ id }) => this.flush(id)))
    return done.every(Boolean)
  }

  /** Sends what waits in requests that outlive the page, as much as those may carry together. */
  leave(): void {
    let room = leavingBytes
    for (const { id, pending } of this.all()) {
      if (!pending) continue
      room -= new Blob([JSON.stringify(pending)]).size
      this.flush(id, room >= 0)
    }
  }

  /** Goes on from the text that was saved meanwhile, with these changes one after the other, each a save of its own. */
  resolve(id: string, revision: number, [first, ...rest]: readonly Change[]): void {
    if (!this.entries.has(id)) return
    this.put({ ...fresh<Change>(id, revision), pending: first ?? null, state: first ? 'unsaved' : 'clean' })
    if (first) this.start(id, false)
    for (const change of rest) this.edit(id, change)
  }

  /** Takes parts out of what waits, because the server will never accept them. */
  drop(id: string, keys: readonly (keyof Change)[]): void {
    const entry = this.entries.get(id)
    if (!entry?.pending) return
    const pending = without(entry.pending, keys)
    this.put({ ...entry, pending, state: pending ? 'unsaved' : 'clean', problem: null })
    if (pending) this.schedule(id, 0)
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
  }

  private schedule(id: string, delay: number): void {
    clearTimeout(this.timers.get(id))
    this.timers.set(
      id,
      setTimeout(() => this.start(id, false), delay),
    )
  }

  private start(id: string, leaving: boolean): void {
    clearTimeout(this.timers.get(id))
    if (this.running.has(id)) return
    const run = this.run(id, leaving).finally(() => this.running.delete(id))
    this.running.set(id, run)
  }

  private async run(id: string, leaving: boolean): Promise<void> {
    const entry = this.entries.get(id)
    if (!entry?.pending) return
    const sending = entry.pending
    this.put({ ...entry, pending: null, sending, state: 'saving', problem: null })
    const answer = await this.options.save(id, entry.revision, sending, leaving)
    const now = this.entries.get(id)
    if (!now) return
    if (answer.ok) this.succeeded(now, answer.data)
    else
      this.refused(
        {
          ...now,
          pending: { ...sending, ...now.pending } as Change,
          sending: null,
          lost: mayHaveArrived(answer.problem) ? [...now.lost, ...textIn(sending)] : now.lost,
        },
        answer.problem,
      )
  }

  private succeeded(entry: Entry<Change>, saved: Saved): void {
    const { id, pending } = entry
    this.tries.delete(id)
    this.savedAt = Date.now()
    const state = pending ? 'unsaved' : 'clean'
    const revision = this.options.revisionOf(saved)
    this.put({ ...entry, revision, sending: null, lost: [], restored: false, state, stale: null })
    this.options.onSaved(id, saved, pending !== null)
    if (pending) this.schedule(id, this.options.delay ?? 800)
  }

  private refused(entry: Entry<Change>, problem: Problem): void {
    if (problem.code === 'revision_stale') {
      this.overtaken(entry, problem)
      return
    }
    const mayPass = problem.status === 0 || problem.status === 429 || problem.status >= 500
    this.put({ ...entry, state: problem.status === 0 ? 'offline' : 'failed', problem })
    if (!mayPass) return
    const tried = this.tries.get(entry.id) ?? 0
    this.tries.set(entry.id, tried + 1)
    const wait = problem.retryAfter ? problem.retryAfter * 1000 : (backoff[tried] ?? 30_000)
    this.schedule(entry.id, wait)
  }

  /**
   * The text was saved meanwhile. Where that was ourselves, by a save whose answer was lost or with the last letters
   * before the page was gone, or where nobody changed the words, there is nothing to decide: it goes on from there.
   */
  private overtaken(entry: Entry<Change>, problem: Problem): void {
    const stale = staleIn(problem)
    const { text, revision, authorId } = stale.theirs
    const [mine] = textIn(entry.pending ?? {})
    const own = entry.lost.includes(text) || (mine === undefined && text === stale.base)
    const newer =
      entry.restored && mine !== undefined && authorId === this.options.me && hasGrownFrom(mine, text)
    if (revision <= entry.revision || !(own || newer)) {
      this.put({ ...entry, state: 'conflict', problem, stale })
      return
    }
    const pending = newer && !own ? without(entry.pending, ['text']) : entry.pending
    if (newer && !own) this.options.onNewer?.(entry.id, stale.theirs)
    this.put({
      ...fresh<Change>(entry.id, revision),
      pending,
      state: pending ? 'unsaved' : 'clean',
    })
    if (pending) this.schedule(entry.id, 0)
  }

  private put(entry: Entry<Change>): void {
    const before = this.entries.get(entry.id)
    this.entries.set(entry.id, entry)
    if (before?.pending !== entry.pending || before?.sending !== entry.sending) this.tellKeeper(entry)
    this.changed()
  }

  private tellKeeper({ id, revision, pending, sending, lost }: Entry<Change>): void {
    const isSaved = !pending && !sending
    const change = { ...sending, ...pending } as Change
    const maybe = sending ? [...lost, ...textIn(sending)] : lost
    this.options.keep?.(id, isSaved ? null : { revision, change, lost: maybe })
  }

  private changed(): void {
    this.version += 1
    for (const listener of this.listeners) listener()
  }
}

function fresh<Change>(id: string, revision: number): Entry<Change> {
  return {
    id,
    revision,
    pending: null,
    sending: null,
    lost: [],
    restored: false,
    state: 'clean',
    problem: null,
    stale: null,
  }
}

function without<Change extends object>(
  change: Change | null,
  keys: readonly (keyof Change | 'text')[],
): Change | null {
  const kept = Object.entries(change ?? {}).filter(([key]) => !keys.includes(key as keyof Change))
  return kept.length > 0 ? (Object.fromEntries(kept) as Change) : null
}

/** Whether the server may have done what was asked although it did not say so. */
function mayHaveArrived({ status }: Problem): boolean {
  return status === 0 || status >= 500
}

function textIn(change: object): string[] {
  return 'text' in change && typeof change.text === 'string' ? [change.text] : []
}
