import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assertRecipe, inTransaction, openDatabase } from '@/db/client'
import { settings } from '@/db/schema'
import { freshDatabase } from '../support/database'
import { noon } from '../support/people'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bianyi-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a connection', () => {
  it('keeps its promises when a file is opened a second time', () => {
    const file = join(folder, 'a.db')
    openDatabase(file).$client.close()
    const { $client } = openDatabase(file)
    expect($client.pragma('journal_mode', { simple: true })).toBe('wal')
    expect($client.pragma('synchronous', { simple: true })).toBe(2)
    expect($client.pragma('recursive_triggers', { simple: true })).toBe(1)
    $client.close()
  })

  it('is refused when a pragma does not hold', () => {
    const { $client } = openDatabase(join(folder, 'b.db'))
    $client.pragma('synchronous = NORMAL')
    expect(() => assertRecipe($client, false)).toThrow('unsafe database connection: synchronous is 1, not 2')
    $client.close()
  })
})

describe('a transaction', () => {
  const row = (key: string) => ({ key, value: 1, updatedAt: noon })

  it('leaves nothing behind when the work throws', () => {
    const db = freshDatabase()
    expect(() =>
      inTransaction(db, tx => {
        tx.insert(settings).values(row('a')).run()
        throw new Error('half way')
      }),
    ).toThrow('half way')
    expect(db.select().from(settings).all()).toEqual([])
    expect(db.$client.inTransaction).toBe(false)
  })

  it('refuses asynchronous work and rolls it back', () => {
    const db = freshDatabase()
    expect(() =>
      inTransaction(db, async tx => {
        tx.insert(settings).values(row('a')).run()
      }),
    ).toThrow('a transaction must be synchronous')
    expect(db.select().from(settings).all()).toEqual([])
  })

  it('holds the write lock from its first statement on', () => {
    const file = join(folder, 'c.db')
    const one = openDatabase(file)
    const two = openDatabase(file)
    two.$client.pragma('busy_timeout = 0')
    inTransaction(one, () => {
      expect(() => inTransaction(two, () => 'in')).toThrow('database is locked')
    })
    expect(inTransaction(two, () => 'in')).toBe('in')
    one.$client.close()
    two.$client.close()
  })

  it('joins the one that is already open', () => {
    const db = freshDatabase()
    expect(() =>
      inTransaction(db, () => {
        inTransaction(db, tx => tx.insert(settings).values(row('inner')).run())
        throw new Error('outer')
      }),
    ).toThrow('outer')
    expect(db.select().from(settings).all()).toEqual([])
  })
})
