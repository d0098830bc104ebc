// `npm run bench:load`: how many people this machine holds at work with a save answered within 150 ms for 95 of a hundred, and
// whether the server's memory stays flat. `-- --full` works for 30 minutes with as many as it held.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildIfNeeded } from '../tests/acceptance/server.mjs'
import { bianyi, makeTeam, startOn } from '../tests/trust/real-server.mjs'
import { articleTranslating, good } from '../tests/trust/work.mjs'

const full = process.argv.includes('--full')
/** Milliseconds between the requests of one person: somebody who saves, turns a page or is told of a change every two seconds. */
const between = 2_000
const [limit, step, most] = [150, 12_000, 640]
const token = 'a token for the figures of this run'
const data = mkdtempSync(join(tmpdir(), 'bianyi-load-'))
const revisions = new Map()

try {
  buildIfNeeded()
  bianyi(data, 'db', 'migrate')
  const teamAt = makeTeam(data)
  const server = await startOn(data, { BIANYI_METRICS_TOKEN: token, BIANYI_LOG: 'error' })
  const team = teamAt(server.origin)
  const places = []
  for (let n = 0; n < 8; n += 1) places.push(await articleTranslating(team, 40))
  await during(team, places, 20, 3_000)
  let [held, missed, cheapest] = [0, 0, Infinity]
  console.log('people  saves  p50 ms  p95 ms  other p95 ms  memory MB  processor ms a request')
  for (let people = 20; people <= most; people *= 2) {
    const before = processor(server.pid)
    const found = await during(team, places, people, step)
    const cost = (processor(server.pid) - before) / (found.saves.count + found.others.count)
    tell(people, found, await memory(server.origin), cost)
    cheapest = Math.min(cheapest, cost)
    if (found.saves.p95 <= limit) held = people
    // Once may be something else that this machine did.
    else if (++missed === 2) break
  }
  console.log(`${held} people at work held with p95 of a save at or under ${limit} ms`)
  console.log(
    `one processor is full at about ${Math.floor(between / cheapest)} people, whatever else ran beside it`,
  )
  await flatness(server, team, places, Math.max(20, held), full ? 1_800_000 : 30_000)
  await server.stop()
} finally {
  rmSync(data, { recursive: true, force: true })
}

/** So many people work so long, each at a pace of their own; answers how long they waited, in milliseconds. */
async function during(team, places, people, milliseconds) {
  const [saves, others] = [[], []]
  const until = Date.now() + milliseconds
  const one = async index => {
    await pause((index / people) * between)
    const own = {
      ...places[index % places.length],
      who: index % 3 === 0 ? team.editor : team.assistant,
      index,
    }
    while (Date.now() < until) {
      const began = performance.now()
      const kind = await act(own, Math.random())
      const took = performance.now() - began
      ;(kind === 'save' ? saves : others).push(took)
      await pause(Math.max(0, between * (0.5 + Math.random()) - took))
    }
  }
  await Promise.all(Array.from({ length: people }, (_, index) => one(index)))
  return { saves: quantiles(saves), others: quantiles(others) }
}

/** 60 of a hundred read, 30 save, 5 comment, 5 ask what has changed. */
async function act({ id, units, who, index }, chance) {
  const unit = units[(index * 7 + Math.floor(chance * 1000)) % units.length]
  if (chance < 0.3) {
    // The text that is saved was read before, as it is in the browser: the save alone is timed by the caller's clock.
    await save(who, unit)
    return 'save'
  }
  if (chance < 0.5) good(await who.get(`/articles/${id}/units`))
  else if (chance < 0.7) good(await who.get(`/articles/${id}`))
  else if (chance < 0.9) good(await who.get(`/articles/${id}/threads`))
  else if (chance < 0.95) {
    const anchor = { sentenceId: unit.sentences[0].id, start: 0, end: 1 }
    good(await who.post(`/articles/${id}/threads`, { anchor, body: 'Is this the right word?' }))
  } else good(await who.get(`/articles/${id}/events?limit=20`))
  return 'other'
}

async function save(who, unit) {
  const from = revisions.get(unit.id) ?? unit.translation.revision
  const text = `A translation of some length, as people write them, now in its state number ${from + 1}.`
  const { status, body } = await who.patch(`/units/${unit.id}`, from, { text })
  // Two who meet on one unit: the later is told what stands, and goes on from there.
  if (status === 412) revisions.set(unit.id, body.revision)
  else revisions.set(unit.id, good({ status, body }).unit.translation.revision)
}

/** Works on with so many people and tells the memory ten times on the way. */
async function flatness(server, team, places, people, milliseconds) {
  for (let part = 1; part <= 10; part += 1) {
    const found = await during(team, places, people, milliseconds / 10)
    tell(people, found, await memory(server.origin))
  }
  console.log(`that was the memory over ${Math.round(milliseconds / 1000)} s with ${people} people`)
}

/** Milliseconds of processor that a process has had; where there is no /proc nobody knows. */
function processor(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

async function memory(origin) {
  const answer = await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  return Math.round(
    Number(/^process_resident_memory_bytes (\d+)/m.exec(await answer.text())?.[1]) / 1_048_576,
  )
}

function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: sorted.length, p50: at(0.5), p95: at(0.95) }
}

function tell(people, { saves, others }, megabytes, cost) {
  const row = [
    people,
    saves.count,
    saves.p50.toFixed(0),
    saves.p95.toFixed(0),
    others.p95.toFixed(0),
    megabytes,
    ...(cost ? [cost.toFixed(1)] : []),
  ]
  console.log(row.map((value, at) => String(value).padStart([6, 7, 8, 8, 14, 11, 24][at])).join(''))
}
