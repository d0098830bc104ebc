/** What is told to the log: a few facts, and a fixed sentence. */
export type Log = Record<
  'info' | 'warn' | 'error',
  (facts: Record<string, unknown>, sentence: string) => void
>

const key = Symbol.for('bianyi.log')
const shared = globalThis as { [key]?: Log }
const nowhere: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The process's log, or one that keeps nothing where no server has started one. On globalThis, for each of Next's bundles. */
export function sharedLog(): Log {
  return shared[key] ?? nowhere
}

export function shareLog(log: Log): void {
  shared[key] = log
}
