// `npm run test:restore`: a backup under twenty writers is put on an empty machine and says the same; a bad one is refused.
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../acceptance/server.mjs'
import { bianyi, makeTeam, startOn } from './real-server.mjs'
import { check, finish, full } from './report.mjs'
import { faultsIn, opened, stateOf } from './soundness.mjs'
import { articleTranslating, good } from './work.mjs'

buildIfNeeded()
const home = mkdtempSync(join(tmpdir(), 'bianyi-restore-'))
const at = name => join(home, name)
const [live, file] = [at('live'), at('live/bianyi.db')]

try {
  bianyi(live, 'db', 'migrate')
  const teamAt = makeTeam(live)
  const server = await startOn(live)
  await backupUnderWriters(teamAt(server.origin))
  check('it stops by itself', (await server.stop()) === 0)
  await sameOnAnEmptyMachine(teamAt)
  badOnesAreRefused()
  flippedBytes()
  if (full) aGigabyte()
} finally {
  rmSync(home, { recursive: true, force: true })
}
finish()

async function backupUnderWriters({ assistant, editor }) {
  const { units } = await articleTranslating({ assistant, editor }, 20)
  let [over, saves] = [false, 0]
  const writers = units.map(async ({ id }, index) => {
    for (let n = 0; !over; n += 1) {
      good(await assistant.patch(`/units/${id}`, n, { text: `Writer ${index} wrote ${n}.` }))
      saves += 1
    }
  })
  const { spawn } = await import('node:child_process')
  const { root } = await import('../../scripts/sources.mjs')
  const ended = new Promise(resolve => {
    const env = { ...process.env, BIANYI_DATA: live, BIANYI_DEMO: '0' }
    spawn(process.execPath, [join(root, 'bin/bianyi.mjs'), 'backup', at('during.db')], { env }).once(
      'exit',
      resolve,
    )
  })
  check('a backup is made while twenty write', (await ended) === 0)
  over = true
  await Promise.all(writers)
  check('they wrote meanwhile', saves > units.length, `${saves} saves`)
  check('its history holds', bianyi(live, 'history', 'verify', at('during.db')).status === 0)
  const restored = bianyi(at('during'), 'restore', at('during.db'), '--json')
  check('it is restored to an empty folder', restored.status === 0, restored.error)
  const manifest = JSON.parse(readFileSync(at('during.db.manifest.json'), 'utf8'))
  check('and says what it said', stateOf(at('during/bianyi.db')) === manifest.content)
  const faults = faultsIn(at('during/bianyi.db'))
  check('with no half operation in it', faults.length === 0, faults)
}

async function sameOnAnEmptyMachine(teamAt) {
  check('a backup at rest', bianyi(live, 'backup', at('rest.db')).status === 0)
  const moved = bianyi(at('moved'), 'restore', at('rest.db'))
  check('is restored', moved.status === 0, moved.error)
  check('to the same state by hash', stateOf(at('moved/bianyi.db')) === stateOf(file))
  const server = await startOn(at('moved'))
  const { status, body } = await teamAt(server.origin).assistant.get('/articles')
  check('and a server runs on it', status === 200 && body.items.length === 1, `${status}`)
  const inUse = bianyi(at('moved'), 'restore', at('rest.db'))
  check('under which nothing is restored', inUse.status === 1 && /in use/.test(inUse.error), inUse.error)
  await server.stop()
}

function badOnesAreRefused() {
  const refused = (what, name, why) => {
    const { status, error } = bianyi(at('other'), 'restore', at(name))
    check(`${what} is refused`, status === 1 && why.test(error) && error.split('\n').length === 1, error)
  }
  copyFileSync(at('rest.db'), at('partial.db'))
  truncateSync(at('partial.db'), statSync(at('partial.db')).size - 8192)
  refused('a partial one', 'partial.db', /damaged/)
  copyFileSync(at('rest.db'), at('newer.db'))
  opened(at('newer.db'), sqlite => {
    sqlite.exec(`insert into schema_migrations values ('9999_later', 'x', 'x')`)
    sqlite.pragma('journal_mode = DELETE')
  })
  refused('one of which the content is not what was sealed', 'newer.db', /seal/)
  opened(at('newer.db'), sqlite => {
    sqlite.exec(`delete from settings where key = 'backup.seal'`)
    sqlite.pragma('journal_mode = DELETE')
  })
  refused('a newer one', 'newer.db', /schema_newer/)
  writeFileSync(at('none.db'), 'no database')
  refused('no database', 'none.db', /not a database/)
}

/** A byte anywhere: found out, or of no consequence (in a page that is not used). Without the manifest beside it. */
function flippedBytes() {
  const bytes = readFileSync(at('rest.db'))
  const wanted = stateOf(file)
  let [refused, harmless, wrong] = [0, 0, 0]
  for (let n = 0; n < (full ? 500 : 12); n += 1) {
    const changed = Buffer.from(bytes)
    const place = Math.floor((bytes.length * (n + 0.5)) / (full ? 500 : 12))
    changed[place] ^= 1 << (n % 8)
    writeFileSync(at('flipped.db'), changed)
    const folder = at(`flipped-${n}`)
    if (bianyi(folder, 'restore', at('flipped.db')).status !== 0) refused += 1
    else if (stateOf(join(folder, 'bianyi.db')) === wanted) harmless += 1
    else wrong += 1
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`flipped bytes: ${refused} refused, ${harmless} of no consequence, ${wrong} restored wrongly`)
  check('no flipped byte is restored', wrong === 0)
}

function aGigabyte() {
  opened(file, sqlite => {
    const add = sqlite.prepare(
      `insert into settings (key, value, updated_at) values (?, json_quote(hex(randomblob(524288))), '')`,
    )
    for (let n = 0; n < 1024; n += 1) add.run(`filling ${n}`)
  })
  check('a gigabyte is backed up', bianyi(live, 'backup', at('large.db')).status === 0)
  const began = Date.now()
  const { status, error } = bianyi(at('large'), 'restore', at('large.db'))
  const seconds = (Date.now() - began) / 1000
  console.log(
    `${(statSync(at('large.db')).size / 2 ** 30).toFixed(2)} GB restored in ${seconds.toFixed(0)} s`,
  )
  check('and restored within two minutes', status === 0 && seconds <= 120, `${error} ${seconds} s`)
}
