// A built copy of the program in a temporary folder, with an empty page and a bare route beside the real ones: floors in
// the same process as what is measured against them. None of it is in the product.
import { spawnSync } from 'node:child_process'
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../scripts/sources.mjs'

const leftOut = ['node_modules', '.next', 'dist', 'data', '.git', 'tests', 'bench', 'docs']

/** Nothing but what every page of the program goes through: the front, the root layout, one cookie. */
const emptyPage = `import { connection } from 'next/server'

export default async function EmptyPage() {
  await connection()
  return null
}
`

/** A route handler that writes one row to a database of its own, kept as ours is kept: WAL, synchronous FULL. */
const commitRoute = `import Sqlite from 'better-sqlite3'

const db = new Sqlite(process.env.BIANYI_DB_FILE + '.floor')
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('create table if not exists floor (id integer primary key, text text not null)')
const insert = db.prepare('insert into floor (text) values (?)')

export function PATCH() {
  insert.run('one row')
  return Response.json({ ok: true })
}
`

/** Makes and builds the copy; answers its folder. Whoever asked for it removes it. */
export function buildThrowawayCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'bianyi-bench-'))
  try {
    for (const name of readdirSync(root).filter(name => !leftOut.includes(name)))
      cpSync(join(root, name), join(folder, name), { recursive: true })
    linkTree(join(root, 'node_modules'), join(folder, 'node_modules'))
    put(join(folder, 'app/floor/page.tsx'), emptyPage)
    put(join(folder, 'app/(workspace)/floor-within/page.tsx'), emptyPage)
    put(join(folder, 'app/api/floor/route.ts'), commitRoute)
    const { status } = spawnSync(process.execPath, [join(folder, 'scripts/build.mjs')], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error('the copy could not be built')
    return folder
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function put(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Hard links where the file system has them, copies where the temporary folder is on another. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isFile()) linkOrCopy(source, target)
    else cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch {
    cpSync(source, target)
  }
}
