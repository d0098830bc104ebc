import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { contentHash } from '@/db/content-hash'
import { ann, commandLine } from '../support/command-line'

const { run, at, database, lastComplaint, lastLine, printed } = commandLine()
const bo = 'user add --email bo@example.org --name Bo --role assistant'

function state(file = database()): string {
  const db = openDatabase(file)
  const hash = contentHash(db.$client)
  db.$client.close()
  return hash
}

const forget = () => rmSync(at('data'), { recursive: true })

describe('a backup', () => {
  it('is restored to an empty folder, and says what it said', async () => {
    await run(ann)
    const before = state()
    expect(await run(`backup ${at('copy.db')}`)).toBe(0)
    forget()
    expect(await run(`restore ${at('copy.db')}`)).toBe(0)
    expect(state()).toBe(before)
    expect(await run('db check')).toBe(0)
    expect((statSync(database()).mode & 0o777).toString(8)).toBe('600')
  })

  it('carries its own seal: without the manifest beside it a change of its texts is still found', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    rmSync(at('copy.db.manifest.json'))
    const copy = openDatabase(at('copy.db'))
    copy.$client.exec(`update users set name = 'Anne'`)
    copy.$client.pragma('journal_mode = DELETE')
    copy.$client.close()
    expect(await run(`restore ${at('copy.db')}`)).toBe(1)
    expect(lastComplaint()).toBe('bianyi: the backup is damaged: it does not hold what its seal says')
  })

  it('replaces what stood there, which is kept, and takes its log away', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    const before = state()
    await run(bo)
    const later = state()
    writeFileSync(`${database()}-wal`, 'left behind by a crash')
    expect(await run(`restore ${at('copy.db')}`)).toBe(0)
    expect(state()).toBe(before)
    const [kept = ''] = readdirSync(at('data', 'backups')).filter(name => /^replaced-.*\.db$/.test(name))
    expect(state(at('data', 'backups', kept))).toBe(later)
  })

  it('replaces even a database that cannot be read any more', async () => {
    await run(ann)
    const before = state()
    await run(`backup ${at('copy.db')}`)
    writeFileSync(database(), 'no database at all')
    expect(await run(`restore ${at('copy.db')}`)).toBe(0)
    expect(state()).toBe(before)
  })

  it('moves aside the checkpoints of events that it does not have, and says so', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    await run(bo)
    await run('history checkpoint')
    expect(await run(`restore ${at('copy.db')}`)).toBe(0)
    expect(lastLine()).toMatch(/^the history is shorter than 1 checkpoints say/)
    expect(await run('history verify')).toBe(0)
  })

  it('encrypted is unreadable without its passphrase, and the same with it', async () => {
    await run(ann)
    const before = state()
    const [good, wrong] = [at('good'), at('wrong')]
    writeFileSync(good, 'correct horse battery staple\n')
    writeFileSync(wrong, 'correct horse battery stable\n')
    expect(await run(`backup ${at('copy.enc')} --passphrase-file ${good}`)).toBe(0)
    expect(
      readdirSync(at())
        .filter(name => name.startsWith('copy'))
        .sort(),
    ).toEqual(['copy.enc', 'copy.enc.manifest.json'])
    expect(readFileSync(at('copy.enc')).includes('ann@example.org')).toBe(false)
    forget()
    expect(await run(`restore ${at('copy.enc')}`)).toBe(1)
    expect(await run(`restore ${at('copy.enc')} --passphrase-file ${wrong}`)).toBe(1)
    expect(existsSync(database())).toBe(false)
    expect(await run(`restore ${at('copy.enc')} --passphrase-file ${good}`)).toBe(0)
    expect(state()).toBe(before)
  })

  it('is not made with a passphrase that anybody could guess', async () => {
    await run(ann)
    writeFileSync(at('short'), 'secret\n')
    expect(await run(`backup ${at('copy.enc')} --passphrase-file ${at('short')}`)).toBe(2)
  })
})

describe('a restore is refused, and nothing is changed,', () => {
  const refused = async (file: string, why: RegExp) => {
    const before = state()
    expect(await run(`restore ${file}`)).toBe(1)
    expect(lastComplaint()).toMatch(why)
    expect(state()).toBe(before)
    expect(readdirSync(at('data')).filter(name => name.includes('restoring'))).toEqual([])
  }

  it('while somebody has the database open', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    const open = openDatabase(database())
    expect(await run(`restore ${at('copy.db')}`)).toBe(1)
    expect(lastComplaint()).toBe('bianyi: the database is in use: stop the server first')
    open.$client.close()
    expect(await run(`restore ${at('copy.db')}`)).toBe(0)
  })

  it('of a file that is not there, or is no database', async () => {
    await run(ann)
    await refused(at('nothing'), /there is no such file/)
    writeFileSync(at('text'), 'hello')
    await refused(at('text'), /the file is not a database/)
  })

  it('of a partial one, with its manifest and without', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    truncateSync(at('copy.db'), statSync(at('copy.db')).size - 4096)
    await refused(at('copy.db'), /has \d+ bytes, its manifest says \d+/)
    rmSync(at('copy.db.manifest.json'))
    await refused(at('copy.db'), /damaged/)
  })

  it('of one with a flipped byte', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    const bytes = readFileSync(at('copy.db'))
    const place = bytes.indexOf('ann@example.org')
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(at('copy.db'), bytes)
    await refused(at('copy.db'), /its bytes are not those of its manifest/)
    rmSync(at('copy.db.manifest.json'))
    await refused(at('copy.db'), /damaged/)
  })

  it('of one whose manifest is damaged', async () => {
    await run(ann)
    await run(`backup ${at('copy.db')}`)
    writeFileSync(at('copy.db.manifest.json'), '{}')
    await refused(at('copy.db'), /manifest beside the backup is damaged/)
  })

  it('of one that is newer than this program', async () => {
    await run(ann)
    mkdirSync(at('other'))
    copyFileSync(database(), at('other', 'newer.db'))
    const newer = openDatabase(at('other', 'newer.db'))
    newer.$client.exec(`insert into schema_migrations values ('9999_from_the_future', 'x', 'x')`)
    newer.$client.pragma('journal_mode = DELETE')
    newer.$client.close()
    await refused(at('other', 'newer.db'), /schema_newer: the database has 9999_from_the_future/)
  })

  it('of another program’s database', async () => {
    await run(ann)
    const other = openDatabase(at('other.db'))
    other.$client.exec('create table something (id integer primary key)')
    other.$client.pragma('journal_mode = DELETE')
    other.$client.close()
    await refused(at('other.db'), /none of this program/)
    expect(printed().length).toBeGreaterThan(0)
  })
})
