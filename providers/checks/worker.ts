import { parentPort } from 'node:worker_threads'
import type { CheckContext, Found } from '../../domain/checks/check'
import { runChecks } from '../../domain/checks/run-checks'

/** One text to check, with everything that stands around it. */
export type HeavyCheck = { source?: string; text: string; context: CheckContext }
export type Asked = HeavyCheck & { id: number }
export type Said = { id: number; found: Found[] }

// What is thrown here ends the thread, and the next question starts another.
parentPort?.on('message', ({ id, source, text, context }: Asked) => {
  parentPort?.postMessage({ id, found: runChecks(source, text, context) } satisfies Said)
})
