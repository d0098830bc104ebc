import type { Server } from 'node:http'
import { closeDatabase } from './shared-database'

/** How long requests in hand may take to finish. */
const patience = 10_000

/**
 * On SIGTERM or SIGINT: takes no new connection, finishes the requests in hand, closes the database, leaves with 0.
 * A second signal leaves at once.
 */
export function stopOnSignals(server: Server, closeApplication: () => Promise<void>): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    const late = setTimeout(() => server.closeAllConnections(), patience)
    server.close(async () => {
      clearTimeout(late)
      await closeApplication().catch(() => undefined)
      closeDatabase()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
