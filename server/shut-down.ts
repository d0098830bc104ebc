import type { Server } from 'node:http'
import { endStreams } from './open-streams'
import { closeDatabase } from './shared-database'

/** How long requests in hand may take to finish. */
const patience = 10_000
/** A signal often comes more than once at a time: to the whole group, and from whoever started us. */
const together = 2_000

/**
 * On SIGTERM or SIGINT: ends what is sent without end, takes no new connection, finishes the requests in hand, closes the database, leaves with 0.
 * Another signal some seconds later leaves at once.
 */
export function stopOnSignals(server: Server, closeApplication: () => Promise<void>): void {
  let since: number | null = null
  const stop = () => {
    if (since !== null) {
      if (Date.now() - since > together) process.exit(1)
      return
    }
    since = Date.now()
    // A connection kept alive is idle only once its request in hand is done.
    const sweep = setInterval(() => {
      endStreams()
      server.closeIdleConnections()
    }, 100)
    const late = setTimeout(() => server.closeAllConnections(), patience)
    server.close(async () => {
      clearInterval(sweep)
      clearTimeout(late)
      await closeApplication().catch(() => undefined)
      closeDatabase()
      process.exit(0)
    })
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
