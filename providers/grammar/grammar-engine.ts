import type { GrammarHit } from '../../domain/checks/check'
import { sha256 } from '../../domain/hash'
import type { Spelling } from './harper'
import { type Paragraph, paragraphsOf } from './paragraphs'
import type { Asked, Said } from './worker'

/**
 * What was said of the texts that were asked about; one that is missing was not answered. `pending`: the rest is on its
 * way and will be there at a later asking. `unavailable`: it will not, for the engine failed.
 */
export type GrammarAnswer = {
  said: ReadonlyMap<string, readonly GrammarHit[]>
  state: 'complete' | 'pending' | 'unavailable'
}

/** A grammar engine that is asked about English texts and never waited for longer than `within` milliseconds. */
export type GrammarEngine = {
  ask: (texts: readonly string[], how: { spelling: Spelling; within: number }) => Promise<GrammarAnswer>
  stop: () => Promise<void>
}

/** A thread with the engine in it. */
export type Thread = {
  post: (asked: Asked) => void
  /** Hears each answer, and once that the thread has failed. */
  hear: (said: (said: Said) => void, failed: (error: unknown) => void) => void
  end: () => Promise<unknown>
}

export type Limits = {
  /** How long one paragraph may take, and the first of a thread besides, in milliseconds. */
  paragraph: number
  start: number
  /** After how many failures in a row the engine rests, and for how long. */
  failures: number
  rest: number
  /** How long a thread without work lives. */
  idle: number
  /** How many paragraphs may wait, and how many answers are kept. */
  waiting: number
  kept: number
}

const usual: Limits = {
  paragraph: 10_000,
  start: 30_000,
  failures: 3,
  rest: 60_000,
  idle: 300_000,
  waiting: 5_000,
  kept: 20_000,
}

type Task = { key: string; paragraph: string; spelling: Spelling }
type Running = { thread: Thread; task: Task | null; timer?: NodeJS.Timeout; answered: boolean }

/**
 * Keeps one thread with the engine and a line of paragraphs before it. Whoever asked last is served first: a text that
 * is being typed does not wait behind an edition. Answers are kept by the hash of the paragraph and the spelling; a
 * paragraph over which the thread failed or dawdled is not tried again.
 */
export function createGrammarEngine(startThread: () => Thread, limits: Partial<Limits> = {}): GrammarEngine {
  const limit = { ...usual, ...limits }
  const answers = new Map<string, readonly GrammarHit[] | null>()
  const line: Task[] = []
  const listeners = new Set<() => void>()
  let running: Running | null = null
  let failures = 0
  let restsUntil = 0
  let count = 0
  let stopped = false

  const isResting = () => stopped || Date.now() < restsUntil

  function pump(): void {
    if (running?.task || isResting()) return
    const task = line.pop()
    if (!task) sleepLater()
    else give(task)
  }

  function give(task: Task): void {
    running ??= begin()
    if (!running) return
    const { thread, answered } = running
    clearTimeout(running.timer)
    running.task = task
    count += 1
    thread.post({ id: count, paragraph: task.paragraph, spelling: task.spelling })
    running.timer = setTimeout(() => fail(thread), answered ? limit.paragraph : limit.paragraph + limit.start)
    running.timer.unref()
  }

  function begin(): Running | null {
    try {
      const thread = startThread()
      thread.hear(
        said => said.id === count && running?.thread === thread && heard(said.hits),
        () => fail(thread),
      )
      return { thread, task: null, answered: false }
    } catch {
      countFailure()
      return null
    }
  }

  function heard(hits: readonly GrammarHit[]): void {
    if (!running?.task) return
    keep(running.task.key, hits)
    failures = 0
    running.answered = true
    next()
  }

  function fail(thread: Thread): void {
    if (running?.thread !== thread) return
    if (running.task) keep(running.task.key, null)
    clearTimeout(running.timer)
    running = null
    void thread.end()
    if (!stopped) countFailure()
    next()
  }

  function countFailure(): void {
    failures += 1
    if (failures < limit.failures) return
    failures = 0
    restsUntil = Date.now() + limit.rest
    line.length = 0
  }

  function next(): void {
    if (running) running.task = null
    for (const listener of [...listeners]) listener()
    pump()
  }

  /** A thread takes some 400 MB: one that nobody needs goes. */
  function sleepLater(): void {
    if (!running) return
    clearTimeout(running.timer)
    const { thread } = running
    running.timer = setTimeout(() => {
      running = null
      void thread.end()
    }, limit.idle)
    running.timer.unref()
  }

  function keep(key: string, hits: readonly GrammarHit[] | null): void {
    answers.set(key, hits)
    if (answers.size > limit.kept) answers.delete(answers.keys().next().value ?? key)
  }

  function enqueue(tasks: readonly Task[]): void {
    const wanted = new Set(tasks.map(task => task.key))
    const others = line.filter(task => !wanted.has(task.key))
    const fresh = tasks.filter(({ key }) => !answers.has(key) && running?.task?.key !== key)
    line.splice(0, line.length, ...[...others, ...fresh.toReversed()].slice(-limit.waiting))
    pump()
  }

  return {
    async ask(texts, { spelling, within }) {
      const parts = new Map(texts.map(text => [text, paragraphsOf(text)]))
      const tasks = new Map<string, Task>()
      for (const { text } of [...parts.values()].flat()) {
        const key = keyOf(text, spelling)
        if (!answers.has(key)) tasks.set(key, { key, paragraph: text, spelling })
      }
      if (tasks.size > 0 && !isResting()) enqueue([...tasks.values()])
      const isOpen = () => [...tasks.keys()].some(key => !answers.has(key))
      if (isOpen() && within > 0 && !isResting())
        await told(() => !isOpen() || isResting(), within, listeners)
      const said = new Map<string, readonly GrammarHit[]>()
      for (const [text, paragraphs] of parts) {
        const hits = joined(paragraphs, ({ text }) => answers.get(keyOf(text, spelling)))
        if (hits) said.set(text, hits)
      }
      if (said.size === parts.size) return { said, state: 'complete' }
      return { said, state: isOpen() && !isResting() ? 'pending' : 'unavailable' }
    },
    async stop() {
      stopped = true
      line.length = 0
      const { thread, timer } = running ?? {}
      clearTimeout(timer)
      running = null
      for (const listener of [...listeners]) listener()
      await thread?.end()
    },
  }
}

/** Waits until what the listeners are told of is so, but no longer than this. */
function told(isSo: () => boolean, within: number, listeners: Set<() => void>): Promise<void> {
  return new Promise(resolve => {
    const leave = () => {
      clearTimeout(timer)
      listeners.delete(look)
      resolve()
    }
    const look = () => isSo() && leave()
    const timer = setTimeout(leave, within)
    listeners.add(look)
    look()
  })
}

/** What was said of each paragraph as said of the whole text, or undefined where one was not answered. */
function joined(
  paragraphs: readonly Paragraph[],
  saidOf: (paragraph: Paragraph) => readonly GrammarHit[] | null | undefined,
): readonly GrammarHit[] | undefined {
  const hits: GrammarHit[] = []
  for (const paragraph of paragraphs) {
    const said = saidOf(paragraph)
    if (!said) return undefined
    const { start } = paragraph
    hits.push(...said.map(hit => ({ ...hit, start: hit.start + start, end: hit.end + start })))
  }
  return hits
}

function keyOf(paragraph: string, spelling: Spelling): string {
  return sha256(`${spelling} ${paragraph}`)
}
