import { type CheckRunner, createCheckRunner } from '../providers/checks/check-runner'
import { checkThread } from '../providers/checks/check-thread'

const key = Symbol.for('bianyi.checks')
const shared = globalThis as { [key]?: CheckRunner }

/**
 * Sets up the process's one thread for long texts; it hangs on globalThis as the grammar engine does, and begins with the
 * first text.
 * @param file the worker as built.
 */
export function installChecks(file: string): CheckRunner {
  const runner = createCheckRunner(() => checkThread(file))
  shared[key] = runner
  return runner
}

/** The process's runner, or undefined where none was set up. */
export function sharedChecks(): CheckRunner | undefined {
  return shared[key]
}
