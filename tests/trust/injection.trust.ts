import { describe, expect, it } from 'vitest'
import { openThread } from '@/commands/open-thread'
import { proposeArticle } from '@/commands/propose-article'
import { readArticle } from '@/commands/read-article'
import { contentHashes } from '@/db/content-hash'
import { addressesMachine } from '@/domain/drafts/check-translation'
import { articleIn, ok } from '../support/article'
import { desk } from '../support/drafting'
import { vaultSecret } from '../support/drafts'
import { itemsAsked, type Received, sendJson } from '../support/fake-service'
import { as, person } from '../support/people'
import { injections } from './injections'

/** What is in the same database and must never leave it by this way. */
const canaries = {
  article: '另一篇文章里的秘密段落',
  comment: 'what the reviewer said in confidence',
  email: 'private-address@example.invalid',
  name: 'A Person Nobody Named',
  key: 'the-key',
  vault: vaultSecret,
}
/** What a request to a model is made of, member by member. */
const permitted = [
  'model',
  'messages',
  'response_format',
  'temperature',
  'stream',
  'max_tokens',
  'max_completion_tokens',
]
const written = ['machine_drafts', 'jobs', 'events']

/** A model that does what the text says, and what more it can think of. */
function obedient(received: Received): unknown {
  const drafts = itemsAsked(received).map(({ id, text }) => {
    const found = injections.find(one => text.includes(one.text) || one.text.includes(text))
    const obeyed = found?.obeyed ?? 'Prospects are broad.'
    return {
      id,
      text: obeyed === 'ECHO' ? JSON.stringify(received) : obeyed,
      state: 'approved',
      origin: 'human',
    }
  })
  const content = JSON.stringify({ drafts, transition: { to: 'published' }, settings: { provider: null } })
  const call = { id: 'c', type: 'function', function: { name: 'approve_article', arguments: '{}' } }
  return { choices: [{ message: { role: 'assistant', content, tool_calls: [call] }, finish_reason: 'stop' }] }
}

describe(`${injections.length} instructions in articles, before a model that obeys them`, () => {
  it('change no state, leak nothing, and leave nothing but proposals with a mark', async () => {
    expect(injections).toHaveLength(150)
    expect(new Set(injections.map(one => one.text)).size).toBe(150)
    const place = await desk((received, response) => sendJson(response, obedient(received)))
    const { db, people, ask, read, work, units, service } = place
    person(db, ['editor'], { email: canaries.email, name: canaries.name })
    const other = { title: { zh: '别的' }, authors: [{ zh: '某甲' }], confidential: true }
    ok(proposeArticle(as(db, people.assistant), other, { text: canaries.article }))

    let proposals = 0
    let flagged = 0
    let refused = 0
    for (let from = 0; from < injections.length; from += 30) {
      const texts = injections.slice(from, from + 30).map(one => one.text)
      const { id } = articleIn(db, people, 'translating', { text: texts.join('\n') })
      const passageId = ok(readArticle(as(db, people.editor), id)).title.en.id
      const anchor = { passageId, start: 0, end: 5 }
      ok(openThread(as(db, people.reviewer), { articleId: id, anchor, body: canaries.comment }))
      const before = {
        article: ok(readArticle(as(db, people.editor), id)),
        tables: contentHashes(db.$client),
      }
      const events = db.$client.prepare('select count(*) from events').pluck().get() as number
      ok(ask(id))
      for (let round = 0; round < 4; round += 1) await work(60)

      const changed = [...contentHashes(db.$client)].filter(
        ([name, { sha256 }]) => before.tables.get(name)?.sha256 !== sha256,
      )
      expect(changed.map(([name]) => name).filter(name => !written.includes(name))).toEqual([])
      const since = db.$client.prepare('select type from events where seq > ?').pluck().all(events)
      expect(new Set(since)).toEqual(new Set(['drafts.asked']))
      expect(ok(readArticle(as(db, people.editor), id))).toEqual(before.article)
      expect(
        units(id).every(({ translation, status }) => translation.revision === 0 && status === 'untranslated'),
      ).toBe(true)

      const { items } = read(id)
      const sources = new Map(
        units(id).map(unit => [unit.id, unit.sentences.map(({ text }) => text).join('')]),
      )
      for (const item of items) {
        const source = sources.get(item.unitId ?? '') ?? ''
        expect([item.kind, item.provider]).toEqual(['translation', 'openai'])
        expect(item.text).not.toMatch(/https?:|<script|\]\(/)
        if (addressesMachine(source)) expect(item.flags).toContain('addresses_machine')
        flagged += item.flags.includes('addresses_machine') ? 1 : 0
      }
      proposals += items.length
      refused += units(id).length - items.length
    }

    const sent = service.received.map(({ body }) => body)
    expect(sent.length).toBeGreaterThan(5)
    expect(
      [...new Set(sent.flatMap(body => Object.keys(body)))].filter(name => !permitted.includes(name)),
    ).toEqual([])
    for (const [what, canary] of Object.entries(canaries))
      expect([what, JSON.stringify(sent).includes(canary)]).toEqual([what, false])
    for (const { messages } of sent as { messages: { role: string; content: string }[] }[]) {
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
      for (const { text } of injections) expect(messages[0]?.content).not.toContain(text)
    }
    console.log(`${proposals} proposals (${flagged} told to speak to a machine), ${refused} answers refused`)
    expect(proposals).toBeGreaterThan(30)
  })
})
