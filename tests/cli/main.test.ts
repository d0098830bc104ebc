import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '@/cli/main'
import { recogniseToken } from '@/commands/recognise'
import { openDatabase } from '@/db/client'

const root = fileURLToPath(new URL('../..', import.meta.url))
const mask = process.umask()
let home: string
let printed: string[]
let complained: string[]

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
  printed = []
  complained = []
  vi.stubEnv('BIANYI_DATA', join(home, 'data'))
  vi.spyOn(console, 'log').mockImplementation(line => printed.push(String(line)))
  vi.spyOn(console, 'error').mockImplementation(line => complained.push(String(line)))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  process.umask(mask)
  rmSync(home, { recursive: true })
})

const bianyi = (line: string) => main(line.split(' '), root)
const ann = 'user add --email ann@example.org --name Ann --role editor --role admin'
const database = () => join(home, 'data', 'bianyi.db')

describe('the command line', () => {
  it('adds a person before there is anybody, and says no the second time', async () => {
    expect(await bianyi(ann)).toBe(0)
    expect(await bianyi(ann)).toBe(1)
    expect(printed).toEqual(['added ann@example.org'])
    expect(complained).toEqual(['bianyi: Somebody with this email address is a member already.'])
  })

  it('prints a token alone, which stands for the person with every scope', async () => {
    await bianyi(ann)
    printed = []
    expect(await bianyi('token create --email ANN@example.org --expires 2d')).toBe(0)
    expect(printed).toHaveLength(1)
    const db = openDatabase(database())
    const at = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString()
    expect(recogniseToken(db, printed[0] ?? '', at(0), false)).toMatchObject({
      roles: ['editor', 'admin'],
      fresh: true,
      canWrite: true,
    })
    expect(recogniseToken(db, printed[0] ?? '', at(3), false)).toBeNull()
    db.$client.close()
  })

  it('touches the demo only when told to', async () => {
    expect(await bianyi('demo')).toBe(0)
    expect(existsSync(database())).toBe(false)
    expect(await bianyi('token create --email editor@demo.invalid')).toBe(1)
    expect(await bianyi('token create --email editor@demo.invalid --demo')).toBe(0)
  })

  it('writes a backup that holds by itself, for its owner only, and never over another file', async () => {
    await bianyi(ann)
    const file = join(home, 'copy.db')
    expect(await bianyi(`backup ${file}`)).toBe(0)
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    expect(await bianyi(`history verify ${file}`)).toBe(0)
    expect(await bianyi(`backup ${file}`)).toBe(1)
    expect(complained.at(-1)).toBe('bianyi: a file of that name is already there')
  })

  it('sees a change in the history, here and in a backup', async () => {
    await bianyi(ann)
    const db = openDatabase(database())
    db.$client.exec('drop trigger events_no_update')
    db.$client.exec(`update events set data = replace(data, 'editor', 'reviewer')`)
    db.$client.close()
    expect(await bianyi('history verify')).toBe(1)
    expect(complained.at(-1)).toBe('bianyi: the history does not hold at event 1')
    expect(await bianyi('db check')).toBe(1)
    expect(await bianyi(`backup ${join(home, 'copy.db')}`)).toBe(1)
    expect(existsSync(join(home, 'copy.db'))).toBe(false)
  })

  it('proposes files as articles, and names the one it cannot read', async () => {
    await bianyi(ann)
    const good = join(home, '好文章.txt')
    const bad = join(home, 'picture.png')
    writeFileSync(good, '第一句。第二句。\n')
    writeFileSync(bad, 'x')
    expect(await bianyi(`import ${good}`)).toBe(0)
    expect(printed.at(-1)).toMatch(/^art_\w+ .*好文章\.txt$/)
    expect(await bianyi(`import ${bad}`)).toBe(1)
    expect(complained.at(-1)).toContain('picture.png')
  })

  it('answers machines in JSON, refusals too', async () => {
    await bianyi(`${ann} --json`)
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      email: 'ann@example.org',
      roles: ['editor', 'admin'],
    })
    expect(await bianyi('export edition 1 --format html --json')).toBe(1)
    expect(JSON.parse(printed[1] ?? '')).toMatchObject({ error: { code: 'not_found' } })
  })

  it('says that there is no database rather than making one where it only reads', async () => {
    expect(await bianyi('db check')).toBe(1)
    expect(existsSync(database())).toBe(false)
  })

  it('brings a new database to the present schema, and an old one not at all when nothing is new', async () => {
    expect(await bianyi('db migrate')).toBe(0)
    expect(await bianyi('db migrate')).toBe(0)
    expect(printed[0]).toMatch(/^made: now at /)
    expect(printed[1]).toMatch(/^already at /)
  })

  it.each([
    'user add --email a@example.org',
    'user add --email a@example.org --name A --role boss',
    'token create',
    'token create --email a@example.org --expires soon',
    'backup',
    'backup one two',
    'export edition one --format html',
    'db check --unknown',
    'dance',
    'restore',
    'verify',
    'history export',
  ])('calls `%s` a wrong use, in one line', async line => {
    expect(await bianyi(line)).toBe(2)
    expect(complained).toHaveLength(1)
    expect(complained[0]).not.toContain('\n')
  })

  it('lists in its help only what there is', async () => {
    expect(await bianyi('--help')).toBe(0)
    const listed = [...(printed[0] ?? '').matchAll(/^ {2}bianyi ([a-z]+(?: [a-z]+)?)/gm)].map(
      match => match[1],
    )
    expect(listed.length).toBeGreaterThan(8)
  })
})
