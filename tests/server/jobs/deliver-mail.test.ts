import { afterEach, describe, expect, it } from 'vitest'
import { deriveNotices } from '@/commands/derive-notices'
import { describeArticle } from '@/commands/describe-article'
import { markNotices } from '@/commands/mark-notices'
import { changeNoticeSettings } from '@/commands/notice-settings'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import { type NoticeSettings, usualSettings } from '@/domain/notices/settings'
import { deliverMail } from '@/server/jobs/deliver-mail'
import { createRunner } from '@/server/jobs/runner'
import { articleIn, ok } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { vaultSecret } from '../../support/drafts'
import { type FakeMailServer, mailAt, startMailServer, textIn } from '../../support/mail'
import { as, team } from '../../support/people'

let running: FakeMailServer | undefined
afterEach(async () => {
  await running?.close()
  running = undefined
})

const origin = 'https://news.example.invalid'
type Options = Parameters<typeof startMailServer>[0]

/** An article that is given to somebody, a mail server, and a server process that can die and start again. */
async function place(options: Options = {}, wishes: Partial<NoticeSettings> = {}) {
  const db = freshDatabase()
  const people = team(db)
  const { admin, assistant, editor } = people
  let time = Date.parse('2026-03-02T12:00:00.000Z')
  const now = () => new Date(time).toISOString()
  const made = articleIn(db, people, 'translating')
  const derive = () => {
    while (deriveNotices(db, now()) > 0);
  }
  derive()
  running = await startMailServer(options)
  mailAt(db, admin, { port: running.port })
  derive()
  const { revision: _, ...usual } = usualSettings
  ok(changeNoticeSettings(as(db, assistant), { ...usual, ...wishes }))
  const start = () =>
    createRunner({ db, clock: () => time, kinds: [deliverMail({ vaultSecret, publicOrigin: () => origin })] })
  let runner = start()
  return {
    db,
    ...people,
    made,
    derive,
    now,
    taken: () => running?.taken ?? [],
    pass: (seconds: number) => {
      time += seconds * 1000
    },
    /** What a second of the server does, with all it sets off. */
    look: async () => {
      derive()
      runner.tick()
      await runner.settled()
    },
    begin: () => runner.tick(),
    /** The process is gone at once: nothing it holds is written any more. */
    die: () => {
      runner = start()
    },
    stop: async () => {
      await runner.stop()
      runner = start()
    },
    assign: (to: Actor | null) =>
      ok(describeArticle(as(db, editor, now()), made.id, { assignee: to?.userId ?? null })),
    states: () => statesIn(db),
  }
}

function statesIn(db: Database): unknown[] {
  return db.$client
    .prepare("select state || coalesce(' ' || last_error, '') from deliveries order by rowid")
    .pluck()
    .all()
}

describe('a notice by mail', () => {
  it('waits a minute for what else there is to tell, and goes out once', async () => {
    const { assistant, editor, db, made, look, pass, assign, taken, states, now } = await place()
    assign(assistant)
    await look()
    expect(taken()).toEqual([])
    pass(30)
    ok(describeArticle(as(db, editor, now()), made.id, { dueOn: '2026-03-20' }))
    assign(null)
    assign(assistant)
    await look()
    pass(31)
    for (let n = 0; n < 4; n += 1) await look()
    expect(taken().length).toBe(1)
    expect(states()).toEqual(['sent'])
    const text = textIn(taken()[0]?.raw ?? '')
    expect(text).toContain('对话与合作')
    expect(text.match(/把这篇交给了您/g)?.length).toBe(2)
    expect(text).toContain(`${origin}/articles/${made.id}`)
    expect(text).toContain(`${origin}/account/notices`)
  })

  it('is in the person’s language, from the newsletter to them, and holds no text of the article', async () => {
    const { assistant, look, pass, assign, taken } = await place({}, { language: 'en' })
    assign(assistant)
    await look()
    pass(60)
    await look()
    const [mail] = taken()
    expect(mail).toMatchObject({
      from: 'newsletter@example.invalid',
      to: `${assistant.userId}@example.invalid`,
    })
    expect(textIn(mail?.raw ?? '')).toMatch(/Dialogue and Cooperation\n- editor \w+ gave this to you/)
    expect(mail?.raw).toMatch(/List-Unsubscribe: <https:\/\/news\.example\.invalid\/account\/notices>/)
    for (const word of ['贸易额', '90亿', 'Sentence 1']) expect(textIn(mail?.raw ?? '')).not.toContain(word)
  })

  it('of a confidential article does not even tell its title', async () => {
    const { db, editor, assistant, made, look, pass, assign, taken } = await place({}, { language: 'en' })
    ok(describeArticle(as(db, editor), made.id, { confidential: true }))
    assign(assistant)
    await look()
    pass(60)
    await look()
    expect(textIn(taken()[0]?.raw ?? '')).toContain('A confidential article')
    expect(taken()[0]?.raw).not.toContain('Dialogue')
  })

  it('is not sent once it was read in the inbox', async () => {
    const { db, assistant, look, pass, assign, taken, states } = await place()
    assign(assistant)
    await look()
    ok(markNotices(as(db, assistant), 'all'))
    pass(60)
    await look()
    expect([taken(), states()]).toEqual([[], ['dropped']])
  })

  it('waits for the end of quiet hours, also when it is tried again', async () => {
    const quiet = { from: '20:00', to: '07:00' }
    const { assistant, look, pass, assign, taken } = await place({}, { quiet, timeZone: 'Asia/Shanghai' })
    assign(assistant)
    await look()
    pass(3600)
    await look()
    expect(taken()).toEqual([])
    pass(10 * 3600)
    await look()
    expect(taken().length).toBe(1)
  })

  it('goes out in the day’s one mail where that is wanted', async () => {
    const choices = { ...usualSettings.choices, assigned: 'daily' as const }
    const { assistant, look, pass, assign, taken } = await place({}, { choices, digestAt: '08:00' })
    for (let n = 0; n < 3; n += 1) {
      assign(assistant)
      assign(null)
      await look()
      pass(3600)
    }
    expect(taken()).toEqual([])
    pass(9 * 3600)
    await look()
    expect(taken().length).toBe(1)
    expect(textIn(taken()[0]?.raw ?? '').match(/交给了您/g)?.length).toBe(3)
  })

  it('is kept in the inbox alone where no server is set up, and not sent later', async () => {
    const { db, admin, assistant, look, pass, assign, taken } = await place()
    db.$client.exec("delete from settings where key = 'mail'")
    assign(assistant)
    await look()
    mailAt(db, admin, { port: running?.port ?? 9 })
    pass(600)
    await look()
    expect([taken(), statesIn(db)]).toEqual([[], []])
  })
})

describe('a mail that does not go', () => {
  it('is tried again, later each time, and sent once when the server takes it', async () => {
    let no = 3
    const onRcptTo = (_to: unknown, _session: unknown, answer: (error?: Error) => void) => {
      no -= 1
      answer(no < 0 ? undefined : Object.assign(new Error('later'), { responseCode: 451 }))
    }
    const { assistant, look, pass, assign, taken, states } = await place({ onRcptTo })
    assign(assistant)
    await look()
    pass(60)
    await look()
    expect(states()).toEqual(['queued deferred'])
    for (const seconds of [5, 10, 20, 40]) {
      pass(seconds)
      await look()
    }
    expect([taken().length, states()]).toEqual([1, ['sent']])
  })

  it('is given up at once where time mends nothing, and after ten tries where it could', async () => {
    const refused = await place({ password: 'another' })
    refused.assign(refused.assistant)
    await refused.look()
    refused.pass(60)
    await refused.look()
    expect(refused.states()).toEqual(['failed login_refused'])
    await running?.close()
    const gone = await place()
    await running?.close()
    gone.assign(gone.assistant)
    await gone.look()
    for (let n = 0; n < 12; n += 1) {
      gone.pass(4000)
      await gone.look()
    }
    expect(gone.states()).toEqual(['failed unreachable'])
    running = undefined
  })

  it('when the process dies before it was handed over, goes out once after the restart', async () => {
    const { assistant, derive, pass, assign, taken, states, begin, die, look } = await place({
      onAuth: (_auth, _session, answer) => void setTimeout(() => answer(new Error('too late')), 50),
    })
    assign(assistant)
    derive()
    pass(60)
    begin()
    die()
    await running?.close()
    running = await startMailServer()
    expect(states()).toEqual(['queued'])
    expect(taken()).toEqual([])
    await look()
  })

  it('when the process dies in the middle of it, is left to a person and never sent twice', async () => {
    let arrived = () => {}
    const inTheMiddle = new Promise<void>(done => {
      arrived = done
    })
    const { db, assistant, derive, pass, assign, states, begin, die, look } = await place({
      onData: stream => {
        stream.on('data', () => undefined)
        stream.on('end', () => arrived())
      },
    })
    assign(assistant)
    derive()
    pass(60)
    begin()
    await inTheMiddle
    expect(states()).toEqual(['sending'])
    // A copy of what was on the disk at that moment is what the next process finds.
    const found = db.$client.serialize()
    die()
    const Sqlite = (await import('better-sqlite3')).default
    const copy = new Sqlite(found)
    expect(copy.prepare('select state from deliveries').pluck().all()).toEqual(['sending'])
    copy.close()
    pass(31)
    await look()
    expect(states()).toEqual(['uncertain uncertain'])
    for (let n = 0; n < 5; n += 1) {
      pass(4000)
      await look()
    }
    expect(states()).toEqual(['uncertain uncertain'])
  })

  it('when the server is stopped before it was handed over, waits for the next start', async () => {
    const { assistant, derive, pass, assign, taken, states, begin, stop, look } = await place({
      onConnect: (_session, answer) => void setTimeout(answer, 20),
    })
    assign(assistant)
    derive()
    pass(60)
    begin()
    await stop()
    expect(states()).toEqual(['queued'])
    await look()
    expect([taken().length, states()]).toEqual([1, ['sent']])
  })

  it('says nowhere what the server’s password is', async () => {
    const { db, assistant, look, pass, assign } = await place({ password: 'another' })
    assign(assistant)
    await look()
    pass(60)
    await look()
    expect(db.$client.serialize().toString('latin1')).not.toContain('a mail password')
  })
})
