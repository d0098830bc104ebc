import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { proposeArticle } from '@/commands/propose-article'
import { openDatabase } from '@/db/client'
import { articleIn, ok } from '../support/article'
import { commandLine } from '../support/command-line'
import { as, team } from '../support/people'

const { at, database, run, lastLine, lastComplaint } = commandLine()

/** An installation with a translated and signed article, uploaded bytes, a memory and people. */
async function furnished(): Promise<void> {
  await run('user add --email ann@example.org --name Ann --role editor --role admin')
  const db = openDatabase(database())
  const people = team(db)
  articleIn(db, people, 'approved')
  const original = new Uint8Array([0, 255, 1, 254])
  ok(
    proposeArticle(
      as(db, people.assistant),
      { title: { zh: '水' }, authors: [] },
      { text: '水。\r\n“深”', original },
    ),
  )
  db.$client.close()
}

describe('the archive of an installation', () => {
  it('gives the same bytes when it was taken into an empty one', async () => {
    await furnished()
    expect(await run(`export archive ${at('one.tar')}`)).toBe(0)
    expect(lastLine()).toMatch(/\d{2,} rows of \d+ tables, \d+ files$/)
    expect(statSync(at('one.tar')).mode & 0o777).toBe(0o600)
    vi.stubEnv('BIANYI_DATA', at('other'))
    expect(await run(`import archive ${at('one.tar')}`)).toBe(0)
    expect(await run(`export archive ${at('two.tar')}`)).toBe(0)
    expect(readFileSync(at('two.tar')).equals(readFileSync(at('one.tar')))).toBe(true)
    expect(await run('db check')).toBe(0)
    expect(await run('history verify')).toBe(0)
  })

  it('is not taken in where somebody has worked, nor when a byte of it is another', async () => {
    await furnished()
    await run(`export archive ${at('one.tar')}`)
    expect(await run(`import archive ${at('one.tar')}`)).toBe(1)
    expect(lastComplaint()).toContain('empty installation')
    const bytes = readFileSync(at('one.tar'))
    const place = bytes.indexOf(Buffer.from([0, 255, 1, 254]))
    bytes[place] = 7
    writeFileSync(at('other.tar'), bytes)
    vi.stubEnv('BIANYI_DATA', at('other'))
    expect(await run(`import archive ${at('other.tar')}`)).toBe(1)
    expect(lastComplaint()).toContain('is not what its name says')
    writeFileSync(at('cut.tar'), bytes.subarray(0, bytes.length / 2))
    expect(await run(`import archive ${at('cut.tar')}`)).toBe(1)
    // Nothing of either is left: the whole one can still be taken in.
    expect(await run(`import archive ${at('one.tar')}`)).toBe(0)
  })
})
