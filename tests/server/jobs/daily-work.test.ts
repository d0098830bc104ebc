import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/db/client'
import { chainHead } from '@/db/events'
import { migrate } from '@/db/migrate'
import { jobs } from '@/db/schema'
import { backupName, backupTimes } from '@/server/backup/rotation'
import { keptCheckpoints } from '@/server/checkpoints'
import { jobKinds } from '@/server/jobs/kinds'
import { queueDailyWork } from '@/server/jobs/queue-daily-work'
import { createRunner } from '@/server/jobs/runner'
import { migrationsFolder } from '../../support/database'
import { editionIn } from '../../support/edition'
import { team } from '../../support/people'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let home: string
let db: Database
let time: number

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
  db = openDatabase(join(home, 'bianyi.db'))
  migrate(db.$client, migrationsFolder)
  time = Date.parse('2026-03-02T12:00:00.000Z')
})
afterEach(() => {
  db.$client.close()
  rmSync(home, { recursive: true })
})

const now = () => new Date(time).toISOString()
const place = (checkpointCopies: string | null = null) => ({
  root,
  dataFolder: home,
  backupsFolder: join(home, 'backups'),
  checkpointCopies,
  publicOrigin: () => 'https://news.example.invalid',
  vaultSecret: 'nothing to open',
})
const queued = () => db.select().from(jobs).all()

async function work(checkpointCopies: string | null = null) {
  const runner = createRunner({ db, kinds: jobKinds(place(checkpointCopies)), clock: () => time })
  runner.tick()
  await runner.settled()
}

describe('daily work', () => {
  it('is queued once for a day, however often the server starts', () => {
    for (let start = 0; start < 3; start += 1)
      queueDailyWork(db, { demo: false, backupsFolder: place().backupsFolder }, now())
    expect(queued().map(job => [job.name, job.runAfter])).toEqual([
      ['history.checkpoint 2026-03-02', now()],
      ['due_dates 2026-03-02', now()],
      ['backup 2026-03-02', now()],
    ])
  })

  it('makes no backup of a demo, nor a second one on the same day', () => {
    queueDailyWork(db, { demo: true, backupsFolder: place().backupsFolder }, now())
    expect(queued().map(job => job.kind)).toEqual(['history.checkpoint', 'due_dates'])
    mkdirSync(place().backupsFolder)
    writeFileSync(join(place().backupsFolder, backupName('2026-03-02T03:10:00.000Z')), '')
    queueDailyWork(db, { demo: false, backupsFolder: place().backupsFolder }, now())
    expect(queued().at(-1)?.name).toBe('backup 2026-03-03')
  })

  it('signs the history after a publication, and sends the note elsewhere too', async () => {
    editionIn(db, team(db), 'published')
    const copies = join(home, 'elsewhere')
    mkdirSync(copies)
    await work(copies)
    const [note] = keptCheckpoints(home)
    expect(note?.note).toContain(`\n${chainHead(db).seq}\n`)
    expect(readdirSync(copies)).toEqual([note?.file])
  })

  it('writes a backup that restores, and queues the next day’s', async () => {
    editionIn(db, team(db), 'assembling')
    queueDailyWork(db, { demo: false, backupsFolder: place().backupsFolder }, now())
    await work()
    expect(queued().map(job => `${job.name} ${job.state}`)).toEqual([
      'history.checkpoint 2026-03-02 done',
      'due_dates 2026-03-02 done',
      'backup 2026-03-02 done',
      'history.checkpoint 2026-03-03 waiting',
      'due_dates 2026-03-03 waiting',
      'backup 2026-03-03 waiting',
    ])
    expect(backupTimes(place().backupsFolder)).toEqual([now()])
    const other = join(home, 'other')
    const env = { ...process.env, BIANYI_DATA: other }
    const bianyi = join(root, 'bin/bianyi.mjs')
    const file = join(place().backupsFolder, backupName(now()))
    execFileSync(process.execPath, [bianyi, 'restore', file], { env })
    expect(existsSync(join(other, 'bianyi.db'))).toBe(true)
  }, 60_000)
})
