// `npm run test:crash`: kill -9 of the whole server under load, again and again. What was acknowledged is there, whole.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../acceptance/server.mjs'
import { bianyi, makeTeam, startOn } from './real-server.mjs'
import { brief, check, finish, full } from './report.mjs'
import { faultsIn, opened } from './soundness.mjs'
import { articleInReview, articleTranslating, editionApproved, good, sign } from './work.mjs'

// All of `npm test` has a quarter of an hour, and each start of the server costs a second or two of it.
const cycles = full ? 2_000 : brief ? 20 : 60
buildIfNeeded()
const data = mkdtempSync(join(tmpdir(), 'bianyi-crash-'))
const file = join(data, 'bianyi.db')
const acknowledged = { saves: [], signoffs: [], publications: [] }
let number = 1
let serial = 0

try {
  bianyi(data, 'db', 'migrate')
  const teamAt = makeTeam(data)
  let server = await startOn(data)
  const made = await prepare(teamAt(server.origin))
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const before = count()
    await underLoad(server, teamAt(server.origin), made, cycle)
    const faults = faultsIn(file)
    check(`cycle ${cycle}: the file is whole`, faults.length === 0, faults)
    const missing = lost()
    check(`cycle ${cycle}: nothing acknowledged is lost`, missing.length === 0, missing.slice(0, 3))
    check(`cycle ${cycle}: it was killed at work`, count() > before, `${count() - before} acknowledged`)
    server = await startOn(data)
    if (cycle % 100 === 0) console.log(`${cycle} kills, ${count()} acknowledged`)
  }
  check('it still stops by itself', (await server.stop()) === 0)
  const { saves, signoffs, publications } = acknowledged
  console.log(
    `${cycles} kills; acknowledged and there: ${saves.length} saves, ${signoffs.length} sign-offs, ${publications.length} publications`,
  )
  for (const [what, list] of Object.entries(acknowledged))
    check(`${what} were among the work`, list.length > 0)
} finally {
  rmSync(data, { recursive: true, force: true })
}
finish()

async function prepare(team) {
  const { units } = await articleTranslating(team, 24)
  return { units: units.map(unit => unit.id), reviewed: await articleInReview(team, { signed: false }) }
}

/** Four people's worth of saving, one who signs, one who publishes, until the power of the process is taken away. */
async function underLoad(server, team, { units, reviewed }, cycle) {
  let over = false
  const until = work =>
    (async () => {
      while (!over) await work()
    })().catch(error => {
      // A connection that is cut off in the middle is what this is about; anything else is a fault.
      if (!over || !(error instanceof TypeError)) throw error
    })
  const load = [
    ...[0, 1, 2, 3].map(who =>
      until(() => save(team.assistant, units[Math.floor(Math.random() * 6) * 4 + who], cycle)),
    ),
    until(async () =>
      acknowledged.signoffs.push(good(await sign(team.reviewer, reviewed, 'translation')).id),
    ),
    until(() => publish(team)),
  ]
  const settled = Promise.allSettled(load)
  await enoughDone(cycle)
  over = true
  await server.kill()
  for (const { status, reason } of await settled)
    check(`cycle ${cycle}: nothing went wrong but the kill`, status === 'fulfilled', String(reason))
}

/** Some work done, in every third cycle a publication too; and then at any moment of what is in hand. */
async function enoughDone(cycle) {
  const wanted = count() + 5 + Math.floor(Math.random() * 40)
  const published = acknowledged.publications.length + (cycle % 3 === 0 ? 1 : 0)
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && (count() < wanted || acknowledged.publications.length < published))
    await new Promise(resolve => setTimeout(resolve, 5))
  await new Promise(resolve => setTimeout(resolve, Math.random() * 40))
}

async function save(who, unit, cycle) {
  const { translation } = good(await who.get(`/units/${unit}`)).unit
  serial += 1
  const text = `Saved in cycle ${cycle} as number ${serial}.`
  const { unit: saved } = good(await who.patch(`/units/${unit}`, translation.revision, { text }))
  acknowledged.saves.push({ passage: saved.translation.id, revision: saved.translation.revision, text })
}

async function publish(team) {
  const id = await editionApproved(team, number++)
  good(await team.editor.post(`/editions/${id}/transitions`, { to: 'published' }))
  acknowledged.publications.push(id)
}

function count() {
  return Object.values(acknowledged).reduce((sum, list) => sum + list.length, 0)
}

/** Everything that was acknowledged in any cycle and is not there now. */
function lost() {
  return opened(file, sqlite => {
    const revision = sqlite.prepare('select text from revisions where passage_id = ? and number = ?').pluck()
    const signoff = sqlite.prepare('select 1 from signoffs where id = ?')
    const manifest = sqlite.prepare('select 1 from manifests where edition_id = ?')
    return [
      ...acknowledged.saves.filter(one => revision.get(one.passage, one.revision) !== one.text),
      ...acknowledged.signoffs.filter(id => !signoff.get(id)),
      ...acknowledged.publications.filter(id => !manifest.get(id)),
    ]
  })
}
