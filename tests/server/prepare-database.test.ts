import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { countPeople, listAccounts } from '@/db/people'
import { prepareDatabase } from '@/server/prepare-database'
import { migrationsFolder } from '../support/database'
import { noon, person } from '../support/people'

let home: string
let databaseFile: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
  databaseFile = join(home, 'bianyi.db')
})
afterEach(() => rmSync(home, { recursive: true }))

const prepare = (demo: boolean) => prepareDatabase({ databaseFile, demo }, migrationsFolder, noon)

describe('the first start', () => {
  it('of a real installation has nobody in it and offers it to its first admin', async () => {
    const { firstAdminSecret, schema } = await prepare(false)
    expect(Buffer.from(firstAdminSecret ?? '', 'base64url')).toHaveLength(32)
    expect(schema).not.toBeNull()
    const db = openDatabase(databaseFile)
    expect(countPeople(db)).toBe(0)
    person(db, ['admin'])
    db.$client.close()
    expect((await prepare(false)).firstAdminSecret).toBeNull()
  })

  it('of the demo fills it once, with people who have no password', async () => {
    expect((await prepare(true)).firstAdminSecret).toBeNull()
    const db = openDatabase(databaseFile)
    const people = listAccounts(db, { limit: 100 })
    db.$client.close()
    expect(people.length).toBeGreaterThan(3)
    for (const { email, passwordHash } of people) {
      expect(email).toMatch(/@demo\.invalid$/)
      expect(passwordHash).toBeNull()
    }
    await prepare(true)
    const again = openDatabase(databaseFile)
    expect(countPeople(again)).toBe(people.length)
    again.$client.close()
  })

  it('of the demo leaves no half of it when it was cut short', async () => {
    writeFileSync(`${databaseFile}.unfinished`, 'half a demo')
    await prepare(true)
    expect(existsSync(`${databaseFile}.unfinished`)).toBe(false)
    expect(readdirSync(home).filter(name => name.includes('unfinished'))).toEqual([])
  })
})
