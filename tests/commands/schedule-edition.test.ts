import { beforeEach, describe, expect, it } from 'vitest'
import { moveEdition } from '@/commands/move-edition'
import { publishScheduled } from '@/commands/publish-scheduled'
import { readEvents } from '@/commands/read-events'
import { readManifest } from '@/commands/read-manifest'
import { type ScheduleInput, scheduleEdition, unscheduleEdition } from '@/commands/schedule-edition'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import { createRunner } from '@/server/jobs/runner'
import { no, ok, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { edition, editionIn, move, sign } from '../support/edition'
import { as, person, stale, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>
let time: number

/** Nine in the morning of the next day in Shanghai. */
const hour = { localTime: '2026-03-03T09:00', zone: 'Asia/Shanghai' }
const dueAt = '2026-03-03T01:00:00.000Z'

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
  time = Date.parse('2026-03-02T12:00:00.000Z')
})

const approved = () => editionIn(db, people, 'approved')
const shown = (id: string) => edition(db, people.editor, id)
const schedule = (id: string, more: Partial<ScheduleInput> = {}, who: Actor = people.editor) =>
  scheduleEdition(as(db, who), id, { ...hour, contentHash: shown(id).contentHash.edition, ...more })
const typesOf = (id: string) =>
  ok(readEvents(as(db, people.editor), { editionId: id }, { limit: 200 })).items.map(event => event.type)

/** Lets the clock come to a moment, and whatever is due then be done. */
async function until(moment: string) {
  time = Date.parse(moment)
  const runner = createRunner({ db, kinds: [publishScheduled], clock: () => time, onCrash: crash })
  runner.tick()
  await runner.settled()
}

function crash(_job: unknown, error: unknown) {
  throw error
}

describe('setting a time for publication', () => {
  it('publishes the approved edition at that time, and not before', async () => {
    const { id } = approved()
    expect(ok(schedule(id)).schedule).toMatchObject({ ...hour, dueAt, state: 'waiting' })
    await until('2026-03-03T00:59:59.000Z')
    expect(shown(id).state).toBe('approved')
    await until(dueAt)
    expect(shown(id)).toMatchObject({
      state: 'published',
      publishedAt: dueAt,
      publishedBy: people.editor.userId,
      schedule: { state: 'published', endedAt: dueAt },
    })
    expect(ok(readManifest(as(db, people.editor), id)).publishedBy).toMatchObject({
      userId: people.editor.userId,
    })
    expect(typesOf(id)).toEqual(
      expect.arrayContaining(['publication.scheduled', 'edition.published', 'publication.carried_out']),
    )
  })

  it('refuses when a sign-off went stale in between, and says so', async () => {
    const { id, insight } = approved()
    ok(schedule(id))
    write(db, people.assistant, insight.id, insight.units[0]!, 'Something else altogether.')
    expect(shown(id)).toMatchObject({ state: 'in_review', schedule: { state: 'waiting' } })
    await until(dueAt)
    const { state, schedule: planned } = shown(id)
    expect(state).toBe('in_review')
    expect(planned).toMatchObject({ state: 'refused', code: 'wrong_state', endedAt: dueAt })
    expect(planned?.unmet).toEqual(expect.arrayContaining(['article_not_approved', 'edition_signoff']))
    const { items } = ok(readEvents(as(db, people.editor), { editionId: id }, { limit: 5 }))
    expect(items[0]).toMatchObject({ type: 'publication.refused', actor: null })
    expect(items[0]?.data.unmet).toEqual(planned?.unmet)
    // It is a fact, not a try: nothing comes of it later.
    await until('2026-03-03T02:00:00.000Z')
    expect(shown(id).state).toBe('in_review')
  })

  it('refuses when a sign-off was drawn back though the words stand', async () => {
    const { id } = approved()
    ok(schedule(id))
    db.$client.exec(
      `drop trigger signoffs_no_update; update signoffs set decision = 'request_changes' where edition_id is not null`,
    )
    await until(dueAt)
    expect(shown(id)).toMatchObject({
      state: 'approved',
      schedule: { state: 'refused', code: 'gates_open', unmet: ['edition_signoff'] },
    })
  })

  it('publishes nothing else than what was shown, though it was approved since', async () => {
    const { id } = approved()
    ok(schedule(id))
    move(db, people.editor, id, 'in_review')
    expect(shown(id).schedule).toMatchObject({ state: 'overtaken' })
    db.$client.prepare('update editions set publish_on = ? where id = ?').run('2026-03-06', id)
    sign(db, people.reviewer, id)
    move(db, people.editor, id, 'approved')
    await until(dueAt)
    expect(shown(id).state).toBe('approved')
  })

  it.each([
    ['is suspended', 'update users set suspended_at = created_at where id = ?', 'not_signed_in'],
    ['is no editor any more', 'delete from user_roles where user_id = ?', 'role_required'],
  ])('refuses when whoever set it %s', async (_what, sql, code) => {
    const { id } = approved()
    const editor = person(db, ['editor'])
    ok(schedule(id, {}, editor))
    db.$client.prepare(sql).run(editor.userId)
    await until(dueAt)
    expect(shown(id)).toMatchObject({ state: 'approved', schedule: { state: 'refused', code } })
  })

  it('refuses when nobody could be there for more than a day', async () => {
    const { id } = approved()
    ok(schedule(id))
    await until('2026-03-04T01:00:01.000Z')
    expect(shown(id)).toMatchObject({ state: 'approved', schedule: { state: 'refused', code: 'too_late' } })
  })

  it('can be set again and taken back; only the last counts', async () => {
    const { id } = approved()
    ok(schedule(id))
    ok(schedule(id, { localTime: '2026-03-03T10:00' }))
    await until(dueAt)
    expect(shown(id).state).toBe('approved')
    ok(unscheduleEdition(as(db, people.editor), id))
    expect(shown(id).schedule).toMatchObject({ state: 'cancelled' })
    await until('2026-03-03T02:00:00.000Z')
    expect(shown(id).state).toBe('approved')
    expect(no(unscheduleEdition(as(db, people.editor), id)).code).toBe('not_scheduled')
    expect(typesOf(id).filter(type => type.startsWith('publication.'))).toEqual([
      'publication.unscheduled',
      'publication.scheduled',
      'publication.unscheduled',
      'publication.scheduled',
    ])
  })

  it('ends when somebody publishes by hand', async () => {
    const { id } = approved()
    ok(schedule(id))
    ok(moveEdition(as(db, people.editor), id, { to: 'published' }))
    expect(shown(id).schedule).toMatchObject({ state: 'overtaken' })
    await until(dueAt)
    expect(typesOf(id)).not.toContain('publication.carried_out')
  })

  it('asks for fresh proof, what was shown, a time to come, and closed gates', () => {
    const { id } = approved()
    expect(no(schedule(id, {}, stale(people.editor))).code).toBe('fresh_proof_required')
    expect(no(schedule(id, { contentHash: 'another' })).code).toBe('content_changed')
    expect(no(schedule(id, { localTime: '2026-03-02T20:00' })).code).toBe('time_past')
    expect(no(schedule(id, { zone: 'Asia/Atlantis' })).code).toBe('time_unusable')
    expect(no(schedule(editionIn(db, people, 'in_review', 12).id)).code).toBe('wrong_state')
    db.$client.prepare(`update articles set rights = 'asked'`).run()
    const refusal = no(schedule(id))
    expect(refusal.code).toBe('gates_open')
    expect(refusal.unmet?.map(({ code }) => code)).toContain('rights_not_cleared')
    expect(shown(id).schedule).toBeNull()
  })
})
