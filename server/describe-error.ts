/** What is told of an error: enough to find the fault, and nothing that somebody typed. */
export type Described = { type: string; code?: string; message?: string; at: string[]; cause?: Described }

/** Errors whose messages are written by the engine or by SQLite, and quote no value that they were given. */
const quiet = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SqliteError'])
const mostFrames = 12

/**
 * An error for the log. The message of a failed query holds its parameters, and that of a JSON error a piece of the text:
 * only messages that cannot are kept. The frames of the stack are places in the code.
 */
export function describeError(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { name, message, stack = '', cause } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map(line => line.trim())
  return {
    type: error.constructor.name || name,
    ...(code ? { code } : {}),
    ...(quiet.has(name) ? { message } : {}),
    at,
    ...(cause !== undefined && depth < 3 ? { cause: describeError(cause, depth + 1) } : {}),
  }
}
