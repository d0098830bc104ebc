import type { Answer, Problem } from './problem'

export type SaveState = 'clean' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict'

/** What a 412 tells: the text both started from, the one that was saved meanwhile, and both brought together. */
export type Stale = {
  base: string
  theirs: { text: string; revision: number; author: string; at: string }
  merged: string
  conflict: boolean
}

export type Entry<Change> = {
  id: string
  /** The revision that the next save is made from. */
  revision: number
  pending: Change | null
  sending: Change | null
  state: SaveState
  problem: Problem | null
  stale: Stale | null
}

type Options<Change, Saved> = {
  save: (id: string, revision: number, change: Change, leaving: boolean) => Promise<Answer<Saved>>
  revisionOf: (saved: Saved) => number
  /** The server has the change; `more` says that newer typing still waits. */
  onSaved: (id: string, saved: Saved, more: boolean) => void
  /** How long typing rests before it is sent, in milliseconds. */
  delay?: number
}

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
    this.changed()
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

  async flushAll(leaving = false): Promise<boolean> {
    const done = await Promise.all(this.all().map(({ id }) => this.flush(id, leaving)))
    return done.every(Boolean)
  }

  /** Goes on from the text that was saved meanwhile: with this change, or with none to take theirs as it is. */
  resolve(id: string, revision: number, change: Change | null): void {
    const entry = this.entries.get(id)
    if (!entry) return
    this.put({ ...fresh(id, revision), pending: change, state: change ? 'unsaved' : 'clean' })
    if (change) this.start(id, false)
  }

  /** Takes parts out of what waits, because the server will never accept them. */
  drop(id: string, keys: readonly (keyof Change)[]): void {
    const entry = this.entries.get(id)
    if (!entry?.pending) return
    const kept = Object.fromEntries(
      Object.entries(entry.pending).filter(([key]) => !keys.includes(key as keyof Change)),
    )
    const pending = Object.keys(kept).length > 0 ? (kept as Change) : null
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
        { ...now, pending: { ...sending, ...now.pending } as Change, sending: null },
        answer.problem,
      )
  }

  private succeeded(entry: Entry<Change>, saved: Saved): void {
    const { id, pending } = entry
    this.tries.delete(id)
    this.savedAt = Date.now()
    const state = pending ? 'unsaved' : 'clean'
    this.put({ ...entry, revision: this.options.revisionOf(saved), sending: null, state, stale: null })
    this.options.onSaved(id, saved, pending !== null)
    if (pending) this.schedule(id, this.options.delay ?? 800)
  }

  private refused(entry: Entry<Change>, problem: Problem): void {
    if (problem.code === 'revision_stale') {
      this.put({ ...entry, state: 'conflict', problem, stale: staleIn(problem) })
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

  private put(entry: Entry<Change>): void {
    this.entries.set(entry.id, entry)
    this.changed()
  }

  private changed(): void {
    this.version += 1
    for (const listener of this.listeners) listener()
  }
}

function fresh<Change>(id: string, revision: number): Entry<Change> {
  return { id, revision, pending: null, sending: null, state: 'clean', problem: null, stale: null }
}

function staleIn(problem: Problem): Stale {
  const author = problem.author as { name?: string } | null | undefined
  return {
    base: String(problem.base ?? ''),
    theirs: {
      text: String(problem.text ?? ''),
      revision: Number(problem.revision ?? 0),
      author: author?.name ?? '',
      at: String(problem.at ?? ''),
    },
    merged: String(problem.merged ?? ''),
    conflict: problem.conflict === true,
  }
}
