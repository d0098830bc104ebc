import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/db/client'
import { guardWal, walBytes } from '@/server/wal-guard'

let home: string
let db: Database
const limit = 200_000

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
  db = openDatabase(join(home, 'bianyi.db'))
  db.$client.exec('create table filling (text text)')
  db.$client.pragma('wal_autocheckpoint = 0')
  db.$client.pragma('busy_timeout = 10')
  for (let n = 0; n < 100; n += 1) db.$client.prepare('insert into filling values (?)').run('x'.repeat(4000))
})
afterEach(() => {
  db.$client.close()
  rmSync(home, { recursive: true })
})

describe('a write-ahead log that grew too large', () => {
  it('is folded into the database', () => {
    expect(walBytes(db.$client.name)).toBeGreaterThan(limit)
    expect(guardWal(db, limit)).toBe(0)
    expect(walBytes(db.$client.name)).toBe(0)
  })

  it('and is held by a reader is told of, and folded once the reader has gone', () => {
    const reader = openDatabase(db.$client.name)
    reader.$client.exec('begin')
    reader.$client.prepare('select count(*) from filling').get()
    db.$client.prepare('insert into filling values (?)').run('one more')
    expect(guardWal(db, limit)).toBeGreaterThan(limit)
    reader.$client.exec('commit')
    reader.$client.close()
    expect(guardWal(db, limit)).toBe(0)
  })

  it('that is no larger than usual is left alone', () => {
    const before = walBytes(db.$client.name)
    expect(guardWal(db, before)).toBe(0)
    expect(walBytes(db.$client.name)).toBe(before)
  })
})
