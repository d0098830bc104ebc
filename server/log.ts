import { pino } from 'pino'
import { describeError } from './describe-error'
import { type Log, shareLog } from './shared-log'

export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

/**
 * Starts the process's log: a JSON object a line, to the standard error. Nothing is given to it but names, numbers and
 * places in the code: no text that somebody typed, no address of mail, no secret (`tests/server/log.test.ts`).
 */
export function startLog(level: LogLevel, write?: (line: string) => void): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  }
  const log = write ? pino(options, { write }) : pino(options, pino.destination({ dest: 2, sync: true }))
  shareLog(log)
  return log
}

/**
 * What others say to the console from now on (the framework, when a page fails) goes to the log by the same rule: errors
 * described, sentences counted.
 */
export function takeConsole(log: Log): void {
  console.error = (...said: unknown[]) => {
    const errors = said.filter(one => one instanceof Error)
    log.error({ err: errors[0], said: said.length }, 'said to the console')
  }
}
