import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { contentHash } from '@/db/content-hash'
import { migrate, schemaVersion } from '@/db/migrate'
import { examine, faultOf } from '@/db/soundness'

const root = join(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'bianyi-killed-'))
const program = join(root, 'dist', `migrate-killed-${process.pid}.mjs`)
afterAll(() => {
  rmSync(home, { recursive: true })
  rmSync(program, { force: true })
})

/** A process that migrates a file, and is killed before its n-th statement. */
buildSync({
  absWorkingDir: root,
  stdin: {
    contents: `import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
const [file, folder, at] = process.argv.slice(2)
const { $client } = openDatabase(file)
const exec = $client.exec.bind($client)
let count = 0
$client.exec = sql => {
  if (count++ === Number(at)) process.kill(process.pid, 'SIGKILL')
  return exec(sql)
}
migrate($client, folder)
console.log(count)`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  alias: { '@': root },
})

const first = [
  'CREATE TABLE parent (id text PRIMARY KEY, words text)',
  'CREATE TABLE child (id text PRIMARY KEY, parent text REFERENCES parent(id) ON DELETE CASCADE)',
]
const rebuild = [
  'CREATE TABLE new_parent (id text PRIMARY KEY, words text, note text)',
  'INSERT INTO new_parent (id, words) SELECT id, words FROM parent',
  'DROP TABLE parent',
  'ALTER TABLE new_parent RENAME TO parent',
  'CREATE INDEX parent_words ON parent (words)',
]

function folderOf(migrations: Record<string, string[]>): string {
  const folder = mkdtempSync(join(home, 'migrations-'))
  mkdirSync(join(folder, 'meta'))
  const entries = Object.keys(migrations).map((tag, idx) => ({ idx, tag, when: idx }))
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }))
  for (const [tag, statements] of Object.entries(migrations))
    writeFileSync(join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
  return folder
}

/** A file of the old schema with more rows than a cache of pages keeps to itself. */
function oldFile(name: string): string {
  const file = join(home, name)
  const { $client } = openDatabase(file)
  migrate($client, folderOf({ '0000_first': first }))
  $client.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 500)
    insert into parent select 'p' || i, hex(randomblob(400)) from n`)
  $client.exec(`insert into child select 'c' || id, id from parent`)
  $client.close()
  return file
}

function stateOf(file: string) {
  const sqlite = new Sqlite(file)
  try {
    const rows = ['parent', 'child'].map(name => sqlite.prepare(`select count(*) from ${name}`).pluck().get())
    const fault = faultOf(examine({ $client: sqlite }))
    const words = sqlite.prepare('select id, words from parent order by id').raw().all()
    return {
      version: schemaVersion(sqlite),
      content: contentHash(sqlite),
      rows,
      fault,
      words: JSON.stringify(words),
    }
  } finally {
    sqlite.close()
  }
}

describe('a migration whose process is killed', () => {
  it('at any statement leaves the file old, whole, and ready to be migrated', () => {
    const folder = folderOf({ '0000_first': first, '0001_rebuild': rebuild })
    const run = (file: string, at: number) =>
      spawnSync(process.execPath, [program, file, folder, String(at)], { cwd: root })
    const whole = oldFile('whole.db')
    const before = stateOf(whole)
    const statements = Number(run(whole, -1).stdout)
    // The table of migrations, begin, the rebuild, commit.
    expect(statements).toBe(1 + 1 + rebuild.length + 1)
    const after = stateOf(whole)
    expect(after).toMatchObject({
      version: '0001_rebuild',
      rows: [500, 500],
      fault: null,
      words: before.words,
    })
    for (let at = 0; at < statements; at += 1) {
      const file = oldFile(`killed-${at}.db`)
      const was = stateOf(file)
      expect(run(file, at).signal).toBe('SIGKILL')
      expect([at, stateOf(file)]).toEqual([at, was])
      if (at % 3 > 0) continue
      expect(run(file, -1).status).toBe(0)
      expect(stateOf(file)).toMatchObject({
        version: '0001_rebuild',
        rows: [500, 500],
        fault: null,
        words: was.words,
      })
    }
  }, 120_000)
})
