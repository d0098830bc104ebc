import type Sqlite from 'better-sqlite3'
import { type ChainedEvent, firstBreak, genesis } from '../domain/events'

/** What is wrong with a database file; empty lists and a null say that nothing is. */
export type Soundness = {
  integrity: string[]
  orphans: number
  /** The number of the first event at which the chain does not hold. */
  brokenAt: number | null
  events: number
  head: string
}

/** Asks SQLite about its pages and references, and the history about its chain. Any schema that had a history will do. */
export function examine({ $client: sqlite }: { $client: Sqlite.Database }): Soundness {
  const found = sqlite.pragma('integrity_check') as { integrity_check: string }[]
  const integrity = found.map(row => row.integrity_check).filter(line => line !== 'ok')
  if (integrity.length > 0) return { integrity, orphans: 0, brokenAt: null, events: 0, head: genesis }
  const orphans = (sqlite.pragma('foreign_key_check') as unknown[]).length
  return { integrity, orphans, ...chainOf(sqlite) }
}

/** The first thing wrong, in one line, or null. */
export function faultOf({ integrity, orphans, brokenAt }: Soundness): string | null {
  if (integrity.length > 0) return `the file is damaged: ${integrity[0]}`
  if (orphans > 0) return `${orphans} rows refer to something that is not there`
  return brokenAt === null ? null : `the history does not hold at event ${brokenAt}`
}

function chainOf(sqlite: Sqlite.Database): Pick<Soundness, 'brokenAt' | 'events' | 'head'> {
  if (!hasHistory(sqlite)) return { brokenAt: null, events: 0, head: genesis }
  const head = sqlite.prepare('select seq, hash from events order by seq desc limit 1').get() as
    | { seq: number; hash: string }
    | undefined
  const last = head?.seq ?? 0
  return { brokenAt: firstBreak(rowsUpTo(sqlite, last)), events: last, head: head?.hash ?? genesis }
}

function hasHistory(sqlite: Sqlite.Database): boolean {
  return (
    sqlite.prepare(`select 1 from sqlite_schema where type = 'table' and name = 'events'`).get() !== undefined
  )
}

/** A thousand rows at a time, so that no reader pins the write-ahead log. */
function* rowsUpTo(sqlite: Sqlite.Database, last: number): Generator<ChainedEvent & { hash: string }> {
  const page = sqlite.prepare(
    `select seq, at, actor_id as actorId, type, article_id as articleId, edition_id as editionId, data,
       prev_hash as prevHash, hash from events where seq > ? and seq <= ? order by seq limit 1000`,
  )
  for (let after = 0; after < last; ) {
    const rows = page.all(after, last) as (ChainedEvent & { hash: string })[]
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    after = end.seq
  }
}
