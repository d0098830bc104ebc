import { createRequire, syncBuiltinESMExports } from 'node:module'

/** Modules of Node that open sockets, ask for addresses, or start other processes and threads. */
const closed = [
  'net',
  'dns',
  'dns/promises',
  'http',
  'https',
  'http2',
  'tls',
  'dgram',
  'child_process',
  'cluster',
  'worker_threads',
  'inspector',
]
const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']

/**
 * Takes from this process what could reach another machine or process: a reader of a file needs none of it. Each function
 * of those modules throws from now on, for whoever imports them later too.
 */
export function closeNetwork(): void {
  const load = createRequire(import.meta.url)
  for (const name of closed) {
    const module: Record<string, unknown> = load(`node:${name}`)
    for (const member of Object.keys(module))
      if (typeof module[member] === 'function') replace(module, member, refuse)
  }
  syncBuiltinESMExports()
  for (const name of globals) replace(globalThis as Record<string, unknown>, name, undefined)
}

function replace(where: Record<string, unknown>, name: string, value: unknown): void {
  try {
    Object.defineProperty(where, name, { value, configurable: false, writable: false })
  } catch {
    // A getter of Node's that cannot be replaced leads to nothing that has not been.
  }
}

function refuse(): never {
  throw new Error('readers of files have no network')
}
