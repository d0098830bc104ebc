// `npm run test:concurrency`: fifty clients at once, with requests doubled, delayed and out of order. No update is lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../acceptance/server.mjs'
import { bianyi, makeTeam, startOn } from './real-server.mjs'
import { check, finish, full } from './report.mjs'
import { faultsIn, opened } from './soundness.mjs'
import { articleInReview, articleTranslating, editionApproved, good } from './work.mjs'

const clients = 50
const seconds = full ? 600 : 12
buildIfNeeded()
const data = mkdtempSync(join(tmpdir(), 'bianyi-concurrency-'))
const file = join(data, 'bianyi.db')
/** What each acknowledged save wrote, by passage and revision. */
const acknowledged = new Map()
const counts = { saved: 0, stale: 0, doubled: 0, late: 0, other: 0 }
let serial = 0
/** What went otherwise than it must, of the thousands of answers. */
const wrong = []

try {
  bianyi(data, 'db', 'migrate')
  const teamAt = makeTeam(data)
  const server = await startOn(data)
  const team = teamAt(server.origin)
  await savesAtOnce(team)
  await decisionsAtOnce(team)
  check('it stops by itself', (await server.stop()) === 0)
  const faults = faultsIn(file)
  check('the file is whole', faults.length === 0, faults)
  everySaveIsThereOnce()
} finally {
  rmSync(data, { recursive: true, force: true })
}
finish()

async function savesAtOnce(team) {
  const { units } = await articleTranslating(team, 20)
  const deadline = Date.now() + seconds * 1000
  const work = Array.from({ length: clients }, async (_, index) => {
    const who = index % 3 === 0 ? team.editor : team.assistant
    while (Date.now() < deadline) await oneSave(who, units[Math.floor(Math.random() * units.length)].id)
  })
  await Promise.all(work)
  console.log(`${clients} clients, ${seconds} s: ${JSON.stringify(counts)}`)
  check('every answer was right', wrong.length === 0, wrong.slice(0, 3))
  check('people met on the same unit', counts.stale > 0)
  check('saves were doubled', counts.doubled > 0)
  check('nothing was answered but a save or a stale one', counts.other === 0, `${counts.other}`)
}

/** A save from what was read; some of them sent twice at once, or held back until others have passed. */
async function oneSave(who, unit) {
  const { translation } = unitIn(good(await who.get(`/units/${unit}`)))
  serial += 1
  const text = `${translation.text} #${serial}`.slice(-400)
  const chance = Math.random()
  if (chance > 0.9) {
    counts.late += 1
    await who.get('/me')
    await who.get('/articles')
  }
  const send = () => who.patch(`/units/${unit}`, translation.revision, { text })
  const answers = chance < 0.1 ? await Promise.all([send(), send()]) : [await send()]
  if (answers.length > 1) counts.doubled += 1
  for (const { status, body } of answers) {
    if (status === 200) kept(unitIn(body).translation, translation.revision, text)
    else if (status === 412) counts.stale += 1
    else counts.other += 1
    if (status === 412)
      check('a stale save is told the text that stands', typeof body.text === 'string', body)
  }
}

function unitIn(body) {
  return body.unit
}

function kept({ id, revision }, from, text) {
  counts.saved += 1
  const key = `${id} ${revision}`
  const before = acknowledged.get(key)
  if (before !== undefined && before !== text) wrong.push(`one revision is two texts: ${before} / ${text}`)
  if (revision !== from + 1) wrong.push(`a save from ${from} became ${revision}`)
  acknowledged.set(key, text)
}

/** The history of each unit is exactly the saves that were acknowledged, without a gap and without another. */
function everySaveIsThereOnce() {
  opened(file, sqlite => {
    const rows = sqlite
      .prepare(
        `select r.passage_id as id, r.number as revision, r.text from revisions r join passages p on p.id = r.passage_id
         where p.kind = 'translation' and r.text like '%#%'`,
      )
      .all()
    const strange = rows.filter(({ id, revision, text }) => acknowledged.get(`${id} ${revision}`) !== text)
    check('every revision was acknowledged to somebody', strange.length === 0, strange.slice(0, 2))
    check('every acknowledged save is a revision', rows.length === acknowledged.size, [
      rows.length,
      acknowledged.size,
    ])
    const gaps = sqlite
      .prepare(
        'select passage_id from revisions group by passage_id having max(number) - min(number) + 1 <> count(*)',
      )
      .all()
    check('no history has a gap', gaps.length === 0, gaps)
  })
}

async function decisionsAtOnce(team) {
  const id = await articleInReview(team, { signed: true })
  const approvals = await fiftyTimes(() =>
    team.editor.post(`/articles/${id}/transitions`, { to: 'approved' }),
  )
  check('of fifty approvals at once one is taken', approvals.ok === 1, approvals)
  const edition = await editionApproved(team, 7)
  const path = `/editions/${edition}/transitions`
  const publications = await fiftyTimes(() => team.editor.post(path, { to: 'published' }))
  check('of fifty publications at once one is taken', publications.ok === 1, publications)
  const one = { title: { en: 'Once' }, authors: [{ en: 'A' }], text: '一次。' }
  await fiftyTimes(() => team.assistant.post('/articles', one, { key: 'fifty-times-the-same' }))
  opened(file, sqlite => {
    const count = sql => sqlite.prepare(sql).pluck().get()
    const moved = `select count(*) from events where type = 'article.moved' and article_id = '${id}'
      and json_extract(data, '$.to') = 'approved'`
    check('it is recorded once', count(moved) === 1)
    check(
      'with one sign-off',
      count(`select count(*) from signoffs where article_id = '${id}' and stage = 'article'`) === 1,
    )
    check('there is one manifest', count('select count(*) from manifests') === 1)
    const once = `select count(*) from revisions where text = 'Once'`
    check('a proposal sent fifty times under one key is one', count(once) === 1, count(once))
  })
}

async function fiftyTimes(send) {
  const answers = await Promise.all(Array.from({ length: clients }, send))
  return {
    ok: answers.filter(({ status }) => status < 300).length,
    statuses: answers.map(({ status }) => status).join(),
  }
}
