import { describe, expect, it } from 'vitest'
import { addTerm } from '@/commands/add-term'
import { askDrafts } from '@/commands/ask-drafts'
import { cancelDrafts } from '@/commands/cancel-drafts'
import { saveUnit } from '@/commands/save-unit'
import { findJob } from '@/db/jobs'
import { articleIn, no, ok } from '../../support/article'
import { desk, english, faithful } from '../../support/drafting'
import { itemsAsked, sendChat, sendJson } from '../../support/fake-service'
import { as } from '../../support/people'

describe('drafts of an article', () => {
  it('are made paragraph by paragraph in the background, and touch no unit', async () => {
    const { db, people, ask, read, work, units } = await desk()
    const { id } = articleIn(db, people, 'translating')
    const job = ok(ask(id))
    expect(job).toMatchObject({ state: 'waiting', done: 0, total: 3 })
    expect(ok(ask(id)).id).toBe(job.id)
    await work()
    const { items, jobs } = read(id)
    expect(jobs).toMatchObject([{ id: job.id, state: 'done', done: 3, total: 3, failed: 0 }])
    expect(items.map(({ text }) => text)).toEqual(Object.values(english))
    expect(units(id).map(({ status, translation }) => [status, translation.revision])).toEqual([
      ['untranslated', 0],
      ['untranslated', 0],
      ['untranslated', 0],
    ])
  })

  it('are asked for with the terms that stand there and what people wrote before', async () => {
    const { db, people, who, ask, work, units, service: at } = await desk()
    ok(
      addTerm(as(db, people.editor), {
        zh: '三国',
        en: 'the three',
        forbiddenEn: ['3K'],
        note: 'not the novel',
      }),
    )
    ok(addTerm(as(db, people.editor), { zh: '海洋', en: 'ocean' }))
    ok(addTerm(who, { zh: '贸易', en: 'commerce' }))
    const { id } = articleIn(db, people, 'translating')
    const [first, second] = units(id)
    ok(saveUnit(who, first!.id, 0, { text: 'China stands for dialogue.', status: 'translated' }))
    ok(ask(id, { of: 'translation', unitIds: [second!.id] }))
    await work()
    const [, user] = at.received[0]!.body.messages as { content: string }[]
    expect(JSON.parse(user?.content ?? '')).toEqual({
      terms: [{ zh: '三国', en: 'the three', forbidden: ['3K'], note: 'not the novel' }],
      before: [{ zh: '中国始终主张对话。', en: 'China stands for dialogue.' }],
      items: [{ id: 'u1', text: '三国贸易额达到90亿元。' }],
    })
    const sent = JSON.stringify(at.received)
    for (const secret of [
      id,
      second!.id,
      people.assistant.userId,
      people.assistant.name,
      '合作的前景',
      '林照言',
    ])
      expect(sent).not.toContain(secret)
  })

  it('go on after a failure where they stood, and one that cannot be does not stop the rest', async () => {
    let calls = 0
    const { db, people, ask, read, work } = await desk((received, response) => {
      calls += 1
      const items = itemsAsked(received)
      if (items.some(({ text }) => text.includes('90亿'))) return sendChat(response, '{"drafts": []}')
      if (calls === 3) return void response.writeHead(429, { 'retry-after': '40' }).end()
      return faithful(received, response, calls)
    })
    const { id } = articleIn(db, people, 'translating')
    const { id: jobId } = ok(ask(id))
    await work()
    expect(findJob(db, jobId)).toMatchObject({ progressDone: 1, progressFailed: 1 })
    await work(39)
    expect(findJob(db, jobId)).toMatchObject({ state: 'waiting', lastError: 'busy' })
    await work(1)
    expect(read(id).jobs).toMatchObject([{ state: 'done', done: 2, failed: 1, total: 3 }])
    expect(read(id).items).toHaveLength(2)
  })

  it('of a paragraph that comes back mixed up are asked for one by one', async () => {
    const { db, people, who, ask, read, work, units } = await desk((received, response, nth) =>
      itemsAsked(received).length > 1
        ? sendChat(response, JSON.stringify({ drafts: [{ id: 'u1', text: 'All of it in one sentence.' }] }))
        : faithful(received, response, nth),
    )
    const { id } = articleIn(db, people, 'translating', { text: '中国始终主张对话。合作的前景广阔。' })
    ok(ask(id, { of: 'translation', paragraph: units(id)[0]!.paragraph }))
    await work()
    expect(read(id).items).toHaveLength(2)
    expect(no(askDrafts(who, id, { of: 'translation' })).code).toBe('nothing_to_draft')
  })

  it('survive a server that dies in the middle: another takes them up', async () => {
    const hanging: string[] = []
    const { db, people, ask, read, work, newRunner } = await desk((received, response, nth) => {
      if (nth === 2) return void hanging.push('never answered')
      faithful(received, response, nth)
    })
    const { id } = articleIn(db, people, 'translating')
    ok(ask(id))
    newRunner().tick()
    await expect.poll(() => hanging.length).toBe(1)
    expect(read(id).items).toHaveLength(1)
    await work(31)
    expect(read(id).jobs).toMatchObject([{ state: 'done', done: 3 }])
    expect(read(id).items).toHaveLength(3)
  })

  it('stop when they are cancelled, and what is drafted stays', async () => {
    let jobId = ''
    const { db, people, who, ask, read, work } = await desk((received, response, nth) => {
      if (nth === 2) ok(cancelDrafts(who, jobId))
      faithful(received, response, nth)
    })
    const { id } = articleIn(db, people, 'translating')
    jobId = ok(ask(id)).id
    await work()
    expect(read(id).items).toHaveLength(1)
    expect(read(id).jobs).toMatchObject([{ state: 'cancelled' }])
    expect(no(cancelDrafts(who, jobId)).code).toBe('job_ended')
    expect(ok(ask(id)).id).not.toBe(jobId)
  })

  it('are given up when the key is refused, and no second request is made', async () => {
    const {
      db,
      people,
      ask,
      read,
      work,
      service: at,
    } = await desk((_, response) => sendJson(response, { error: 'no' }, 401))
    const { id } = articleIn(db, people, 'translating')
    ok(ask(id))
    await work()
    expect(read(id).jobs).toMatchObject([{ state: 'failed', error: 'key_refused' }])
    expect(at.received).toHaveLength(1)
  })

  it('leave a service alone that fails three in a row', async () => {
    const {
      db,
      people,
      ask,
      read,
      work,
      service: at,
    } = await desk((_, response) => sendJson(response, {}, 404))
    const text = Array.from({ length: 9 }, (_, n) => `这是第${n + 1}段的内容。`).join('\n')
    const { id } = articleIn(db, people, 'translating', { text })
    ok(ask(id))
    await work()
    expect(read(id).jobs).toMatchObject([{ state: 'failed', error: 'request_refused' }])
    expect(at.received).toHaveLength(3)
  })
})
