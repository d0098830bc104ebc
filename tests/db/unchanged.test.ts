import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type Database, inTransaction, openDatabase } from '@/db/client'
import { whileUnchanged } from '@/db/unchanged'

const opened: Database[] = []
const folders: string[] = []
afterEach(() => {
  for (const db of opened.splice(0)) db.$client.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function open(file: string): Database {
  const db = openDatabase(file)
  opened.push(db)
  return db
}

function counted(file = ':memory:') {
  const db = open(file)
  db.$client.exec('create table if not exists t (n integer)')
  let times = 0
  return { db, read: (key = 'k') => whileUnchanged(db, key, () => `${key}${++times}`) }
}

it('computes once for a key as long as nothing is written', () => {
  const { read } = counted()
  expect([read('a'), read('b'), read('a'), read('b')]).toEqual(['a1', 'b2', 'a1', 'b2'])
})

it('computes again after this connection wrote a row', () => {
  const { db, read } = counted()
  read()
  db.$client.exec('insert into t values (1)')
  expect(read()).toBe('k2')
})

it('computes again after another connection wrote a row', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unchanged-'))
  folders.push(folder)
  const file = path.join(folder, 'a.db')
  const { read } = counted(file)
  read()
  open(file).$client.exec('insert into t values (1)')
  expect(read()).toBe('k2')
})

it('neither keeps nor gives what was seen inside a transaction', () => {
  const { db, read } = counted()
  read()
  inTransaction(db, () => expect(read()).toBe('k2'))
  expect(read()).toBe('k1')
})

it('computes again after a transaction that was undone', () => {
  const { db, read } = counted()
  read()
  expect(() =>
    inTransaction(db, () => {
      db.$client.exec('insert into t values (1)')
      throw new Error('undone')
    }),
  ).toThrow('undone')
  expect(read()).toBe('k2')
})

it('forgets the oldest of many keys', () => {
  const { read } = counted()
  for (const key of 'abcdefghi') read(key)
  expect([read('i'), read('a')]).toEqual(['i9', 'a10'])
})
