import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeWitnesses, readWitnesses } from '@/commands/witnesses'
import { type Database, openDatabase } from '@/db/client'
import { chainHead, eventAt } from '@/db/events'
import { migrate } from '@/db/migrate'
import { openCheckpoint, originOf } from '@/formats/history/checkpoint'
import { verifierKeyOf } from '@/formats/history/signed-note'
import { keptCheckpoints } from '@/server/checkpoints'
import { checkpointKind } from '@/server/jobs/checkpoint'
import { queueDailyWork } from '@/server/jobs/queue-daily-work'
import { createRunner } from '@/server/jobs/runner'
import { witnessKind } from '@/server/jobs/witness'
import { findPublicKey } from '@/server/signing-key'
import { ok } from '../../support/article'
import { migrationsFolder } from '../../support/database'
import { refusalOf } from '../../support/discussed-article'
import { vaultSecret } from '../../support/drafts'
import { editionIn } from '../../support/edition'
import { type FakeMailServer, mailAt, startMailServer, textIn } from '../../support/mail'
import { as, team } from '../../support/people'

let home: string
let db: Database
let server: FakeMailServer | undefined
let time: number

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
  db = openDatabase(join(home, 'bianyi.db'))
  migrate(db.$client, migrationsFolder)
  time = Date.parse('2026-03-02T12:00:00.000Z')
})
afterEach(async () => {
  await server?.close()
  server = undefined
  db.$client.close()
  rmSync(home, { recursive: true })
})

const place = { vaultSecret, publicOrigin: () => 'https://news.example.invalid', checkpointCopies: null }
const addresses = ['first@example.invalid', 'second@example.invalid']

async function work() {
  const kinds = [checkpointKind({ dataFolder: home, ...place }), witnessKind({ dataFolder: home, ...place })]
  const runner = createRunner({ db, kinds, clock: () => time })
  for (let look = 0; look < 4; look += 1) {
    runner.tick()
    await runner.settled()
  }
}

async function withMail(options: Parameters<typeof startMailServer>[0] = {}) {
  const people = team(db)
  server = await startMailServer(options)
  mailAt(db, people.admin, { port: server.port })
  ok(changeWitnesses(as(db, people.admin), { addresses }))
  return { ...people, taken: server.taken }
}

const noteIn = (raw: string) =>
  /=====\n([\s\S]+\n)=====/.exec(textIn(raw).replaceAll('\r\n', '\n'))?.[1] ?? ''

it('each witness gets what was signed at a publication, byte for byte, and it verifies by itself', async () => {
  const { taken, ...people } = await withMail()
  editionIn(db, people as never, 'published')
  const head = chainHead(db)
  await work()
  expect(taken.map(mail => mail.to).sort()).toEqual(addresses)
  const key = verifierKeyOf(originOf(eventAt(db, 1)?.hash ?? ''), findPublicKey(home) as never)
  for (const { raw } of taken) {
    const note = noteIn(raw)
    expect(note).toBe(keptCheckpoints(home).at(-1)?.note)
    expect(openCheckpoint(note, key)).toMatchObject({ size: head.seq, head: head.hash })
    expect(textIn(raw)).toContain(key.text)
  }
})

it('they get one on each day, though nothing happened on it', async () => {
  const { taken } = await withMail()
  queueDailyWork(db, { demo: true, backupsFolder: join(home, 'backups') }, new Date(time).toISOString())
  for (const day of [1, 2, 3]) {
    await work()
    expect(taken.length).toBe(day * addresses.length)
    time += 86_400_000
  }
})

it('a mail server that is away for a while keeps none from them', async () => {
  let away = true
  const { taken, ...people } = await withMail({
    onMailFrom: (_address, _session, answer) =>
      away ? answer(Object.assign(new Error('later'), { responseCode: 451 })) : answer(),
  })
  editionIn(db, people as never, 'published')
  await work()
  expect(taken).toEqual([])
  away = false
  time += 86_400_000
  await work()
  expect(taken.length).toBe(addresses.length)
})

it('who is taken off the list gets none that was on its way', async () => {
  const { taken, admin, ...people } = await withMail()
  editionIn(db, { admin, ...people } as never, 'published')
  const runner = createRunner({
    db,
    kinds: [checkpointKind({ dataFolder: home, ...place })],
    clock: () => time,
  })
  runner.tick()
  await runner.settled()
  ok(changeWitnesses(as(db, admin), { addresses: addresses.slice(0, 1) }))
  await work()
  expect(taken.map(mail => mail.to)).toEqual(addresses.slice(0, 1))
})

it('only an admin decides who they are, of addresses that are some; the history keeps that it was decided', () => {
  const { admin, editor } = team(db)
  const before = chainHead(db).seq
  expect(refusalOf(changeWitnesses(as(db, editor), { addresses })).code).toBe('role_required')
  expect(refusalOf(changeWitnesses(as(db, admin), { addresses: ['no address'] }))).toMatchObject({
    code: 'invalid',
    facts: { field: 'addresses' },
  })
  expect(chainHead(db).seq).toBe(before)
  ok(changeWitnesses(as(db, admin), { addresses: [' First@Example.invalid', ...addresses] }))
  expect(ok(readWitnesses(as(db, editor)))).toEqual({ addresses })
  expect(eventAt(db, before + 1)).toMatchObject({ type: 'settings.changed' })
})
