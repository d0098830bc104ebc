// `npm run test:concurrency`: fifty clients at once that save and comment, with requests doubled, delayed and out of order.
// No update is lost, and the text is once more what its stored diffs give.
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
/** What each acknowledged comment was put on, by the thread's id. */
const commented = new Map()
const counts = { saved: 0, stale: 0, doubled: 0, late: 0, commented: 0, other: 0 }
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
  everyTextIsWhatItsDiffsGive()
  everyCommentIsThereOnce()
} finally {
  rmSync(data, { recursive: true, force: true })
}
finish()

async function savesAtOnce(team) {
  const { id, units } = await articleTranslating(team, 20)
  const deadline = Date.now() + seconds * 1000
  const work = Array.from({ length: clients }, async (_, index) => {
    const who = index % 3 === 0 ? team.editor : team.assistant
    while (Date.now() < deadline) {
      const unit = units[Math.floor(Math.random() * units.length)].id
      if (Math.random() < 0.25) await oneComment(who, id, unit)
      else await oneSave(who, unit)
    }
  })
  await Promise.all(work)
  console.log(`${clients} clients, ${seconds} s: ${JSON.stringify(counts)}`)
  check('every answer was right', wrong.length === 0, wrong.slice(0, 3))
  check('people met on the same unit', counts.stale > 0)
  check('saves were doubled', counts.doubled > 0)
  check('people commented meanwhile', counts.commented > 0)
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

/** A comment on what was read, by then perhaps an older revision; sometimes sent twice under one key. */
async function oneComment(who, article, unit) {
  const { translation } = unitIn(good(await who.get(`/units/${unit}`)))
  if (translation.text.length < 2) return
  serial += 1
  const end = 1 + Math.floor(Math.random() * translation.text.length)
  const start = Math.floor(Math.random() * end)
  const anchor = { passageId: translation.id, start, end, revision: translation.revision }
  const key = `comment-${serial}`
  const body = `Number ${serial}?`
  const send = () => who.post(`/articles/${article}/threads`, { anchor, body }, { key })
  const answers = Math.random() < 0.1 ? await Promise.all([send(), send()]) : [await send()]
  const ids = new Set(answers.map(answer => answer.body.id))
  if (answers.some(({ status }) => status !== 201) || ids.size !== 1) {
    wrong.push(`a comment was answered ${answers.map(({ status }) => status).join()}`)
    return
  }
  counts.commented += 1
  commented.set([...ids][0], { body, quote: translation.text.slice(start, end) })
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

/** Plays every stored diff from the first, with nothing of the program's own. */
function everyTextIsWhatItsDiffsGive() {
  opened(file, sqlite => {
    const rows = sqlite
      .prepare('select passage_id as id, diff, text from revisions order by passage_id, number')
      .all()
    const texts = new Map()
    const strange = []
    for (const { id, diff, text } of rows) {
      const now = play(texts.get(id) ?? '', JSON.parse(diff))
      if (now !== text) strange.push({ id, now, text })
      texts.set(id, now)
    }
    const standing = sqlite.prepare('select id, text from passages').all()
    check('every stored diff leads from one text to the next', strange.length === 0, strange.slice(0, 2))
    const others = standing.filter(({ id, text }) => (texts.get(id) ?? '') !== text)
    check('every text is what its diffs give', others.length === 0, others.slice(0, 2))
  })
}

function play(text, ops) {
  let at = 0
  let result = ''
  for (const { op, text: part } of ops) {
    if (op === 'insert') result += part
    else {
      if (text.slice(at, at + part.length) !== part) return null
      at += part.length
      if (op === 'equal') result += part
    }
  }
  return at === text.length ? result : null
}

function everyCommentIsThereOnce() {
  opened(file, sqlite => {
    const rows = sqlite
      .prepare(
        `select t.id, t.quote, t.start, t.end, t.anchor_state as state, c.body, p.text from threads t
         join comments c on c.thread_id = t.id join passages p on p.id = t.passage_id where c.body like 'Number %'`,
      )
      .all()
    check('every comment was acknowledged, and is there once', rows.length === commented.size, [
      rows.length,
      commented.size,
    ])
    const strange = rows.filter(({ id, body, quote }) => {
      const sent = commented.get(id)
      return sent?.body !== body || sent.quote !== quote
    })
    check('each with the words it was put on', strange.length === 0, strange.slice(0, 2))
    const astray = rows.filter(
      ({ state, start, end, quote, text }) => state === 'attached' && text.slice(start, end) !== quote,
    )
    check('each attached one covers just those words', astray.length === 0, astray.slice(0, 2))
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
