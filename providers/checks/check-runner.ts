import type { Found } from '../../domain/checks/check'
import type { Asked, HeavyCheck, Said } from './worker'

/** What came of a long text: its findings, or that it took too long, or that too many wait already. */
export type HeavyAnswer = { state: 'done'; found: Found[] } | { state: 'too_long' } | { state: 'busy' }

/** Checks long texts one after the other in a thread of their own, so that the server goes on answering. */
export type CheckRunner = {
  run: (asked: HeavyCheck) => Promise<HeavyAnswer>
  stop: () => Promise<void>
}

/** A thread with the checks in it. */
export type Thread = {
  post: (asked: Asked) => void
  /** Hears each answer, and once that the thread has failed. */
  hear: (said: (said: Said) => void, failed: (error: unknown) => void) => void
  end: () => Promise<unknown>
}

export type Limits = {
  /** How long one text may take, in milliseconds; the thread that still works on it then is ended. */
  text: number
  /** How many may wait behind the one that is being checked. */
  waiting: number
  /** How long a thread without work lives. */
  idle: number
}

const usual: Limits = { text: 20_000, waiting: 4, idle: 60_000 }

type Task = { asked: HeavyCheck; answer: (answer: HeavyAnswer) => void }

/** One thread and a short line before it: whoever comes when the line is full is told so at once. */
export function createCheckRunner(startThread: () => Thread, limits: Partial<Limits> = {}): CheckRunner {
  const limit = { ...usual, ...limits }
  const line: Task[] = []
  let thread: Thread | null = null
  let task: Task | null = null
  let timer: NodeJS.Timeout | undefined
  let count = 0
  let stopped = false

  function pump(): void {
    if (task || stopped) return
    task = line.shift() ?? null
    clearTimeout(timer)
    if (!task) {
      timer = later(limit.idle, end)
      return
    }
    count += 1
    try {
      thread ??= begin()
      thread.post({ id: count, ...task.asked })
      timer = later(limit.text, giveUp)
    } catch {
      giveUp()
    }
  }

  function begin(): Thread {
    const begun = startThread()
    begun.hear(
      ({ id, found }) => id === count && thread === begun && settle({ state: 'done', found }),
      () => thread === begun && giveUp(),
    )
    return begun
  }

  function giveUp(): void {
    end()
    settle({ state: 'too_long' })
  }

  function settle(answer: HeavyAnswer): void {
    const settled = task
    task = null
    settled?.answer(answer)
    pump()
  }

  function end(): void {
    clearTimeout(timer)
    const ended = thread
    thread = null
    void ended?.end()
  }

  return {
    run: asked =>
      new Promise(answer => {
        if (stopped || line.length >= limit.waiting) {
          answer({ state: 'busy' })
          return
        }
        line.push({ asked, answer })
        pump()
      }),
    async stop() {
      stopped = true
      for (const { answer } of line.splice(0)) answer({ state: 'busy' })
      task?.answer({ state: 'busy' })
      task = null
      clearTimeout(timer)
      const ended = thread
      thread = null
      await ended?.end()
    },
  }
}

function later(milliseconds: number, act: () => void): NodeJS.Timeout {
  const timer = setTimeout(act, milliseconds)
  timer.unref()
  return timer
}
