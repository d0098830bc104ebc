import { firstBreak } from '../domain/events'
import type { Database } from './client'
import { chainHead, readChain } from './events'

/** What is wrong with a database file; empty lists and a null say that nothing is. */
export type Soundness = {
  integrity: string[]
  orphans: number
  /** The number of the first event at which the chain does not hold. */
  brokenAt: number | null
  events: number
  head: string
}

/** Asks SQLite about its pages and references, and the history about its chain. */
export function examine(db: Database): Soundness {
  const found = db.$client.pragma('integrity_check') as { integrity_check: string }[]
  const head = chainHead(db)
  return {
    integrity: found.map(row => row.integrity_check).filter(line => line !== 'ok'),
    orphans: (db.$client.pragma('foreign_key_check') as unknown[]).length,
    brokenAt: firstBreak(readChain(db)),
    events: head.seq,
    head: head.hash,
  }
}

/** The first thing wrong, in one line, or null. */
export function faultOf({ integrity, orphans, brokenAt }: Soundness): string | null {
  if (integrity.length > 0) return `the file is damaged: ${integrity[0]}`
  if (orphans > 0) return `${orphans} rows refer to something that is not there`
  return brokenAt === null ? null : `the history does not hold at event ${brokenAt}`
}
