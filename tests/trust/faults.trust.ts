import Sqlite from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import type { Database } from '@/db/client'
import { contentHash } from '@/db/content-hash'
import { examine, faultOf } from '@/db/soundness'
import { freshCopy, requests, send, type Tried } from './fault-world'
import { full } from './full'

vi.spyOn(console, 'error').mockImplementation(() => undefined)

const makers: Record<string, () => Error> = {
  'a bug': () => new Error('a fault was put here'),
  SQLITE_FULL: () => new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL'),
  SQLITE_IOERR: () => new Sqlite.SqliteError('disk I/O error', 'SQLITE_IOERR'),
}

/** Makes the n-th statement throw instead of being carried out. `stop` takes it away and says how many there were. */
function failAt(db: Database, n: number, make: () => Error): () => number {
  const { $client } = db
  const statement = Object.getPrototypeOf($client.prepare('select 1')) as Record<string, unknown>
  let count = 0
  const failing = (original: (...words: unknown[]) => unknown) =>
    function (this: unknown, ...words: unknown[]) {
      count += 1
      if (count === n) throw make()
      return original.apply(this, words)
    }
  const names = ['run', 'get', 'all', 'iterate'] as const
  const kept = names.map(name => statement[name] as (...words: unknown[]) => unknown)
  for (const [at, name] of names.entries()) statement[name] = failing(kept[at]!)
  const exec = $client.exec.bind($client)
  // To undo is not asked to fail: SQLite undoes by itself where it cannot be asked.
  $client.exec = sql =>
    sql === 'ROLLBACK' ? exec(sql) : (failing(exec as never).call($client, sql) as never)
  return () => {
    for (const [at, name] of names.entries()) statement[name] = kept[at]
    $client.exec = exec
    return count
  }
}

/** What a database says, and the pages that say it: the same pages say the same, and cost less to compare. */
type Kept = { content: string; pages: Buffer }

function stateOf(db: Database): Kept {
  return { content: contentHash(db.$client), pages: db.$client.serialize() }
}

/** What is wrong after a request that failed: it must have left everything as it was. */
function leftBehind(db: Database, before: Kept, after: string): string[] {
  if (db.$client.inTransaction) return [`${after}: a transaction is still open`]
  if (db.$client.serialize().equals(before.pages)) return []
  return stateOf(db).content === before.content ? [] : [`${after}: something of it was written`]
}

/** An answer to a fault tells a number to quote, and nothing of the inside. */
function told(body: unknown, after: string): string[] {
  const text = JSON.stringify(body)
  const inside =
    /a fault was put here|SQLITE_|disk I\/O|\.[mt]?[jt]s:\d|node_modules|\b(?:select|insert into|update|from) "/
  return inside.test(text) || !/"reference":"err_\w+"/.test(text)
    ? [`${after}: told ${text.slice(0, 300)}`]
    : []
}

async function everyStatementFails(request: Tried, kind: string, make: () => Error) {
  const db = freshCopy(request)
  const before = stateOf(db)
  const wrong: string[] = []
  for (let n = 1; ; n += 1) {
    const stop = failAt(db, n, make)
    const { status, body } = await send(request)
    const count = stop()
    // Fewer statements than n: nothing failed, and the request was carried out after all that came before.
    if (count < n) return { wrong, faults: n - 1, status, fault: faultOf(examine(db)) }
    if (status < 400)
      return { wrong: [...wrong, `${kind} at ${n}: answered ${status}`], faults: n, status, fault: null }
    wrong.push(...leftBehind(db, before, `${kind} at ${n}`))
    if (status >= 500) wrong.push(...told(body, `${kind} at ${n}`))
  }
}

/** A disk that is really full, with room for so many more pages each time. */
async function everyPageIsTheLast(request: Tried) {
  const db = freshCopy(request)
  const before = stateOf(db)
  const pages = db.$client.pragma('page_count', { simple: true }) as number
  const wrong: string[] = []
  db.$client.exec('vacuum')
  for (let room = 0; ; room += 1) {
    const used = db.$client.pragma('page_count', { simple: true }) as number
    db.$client.pragma(`max_page_count = ${used + room}`)
    const { status, body } = await send(request)
    if (status < 400) return { wrong, faults: room, fault: faultOf(examine(db)) }
    if (room > pages)
      return { wrong: [`it answers ${status} with all the room there is`], faults: room, fault: null }
    if (!['storage_full', 'database_unwritable'].includes(String(body.code)))
      wrong.push(`full at ${room}: ${body.code}`)
    wrong.push(...leftBehind(db, before, `full at ${room}`))
  }
}

const kinds = full ? Object.keys(makers) : ['a bug']

describe(`${requests.length} requests that change something`, () => {
  it.each(requests.map(request => [request.what, request] as const))(
    '%s: all or nothing',
    async (_, request) => {
      for (const kind of kinds) {
        const { wrong, faults, status, fault } = await everyStatementFails(request, kind, makers[kind]!)
        expect([wrong, fault]).toEqual([[], null])
        expect(status).toBeLessThan(300)
        expect(faults).toBeGreaterThan(3)
      }
      const { wrong, fault } = await everyPageIsTheLast(request)
      expect([wrong, fault]).toEqual([[], null])
    },
  )
})
