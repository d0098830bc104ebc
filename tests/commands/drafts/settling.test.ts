import { describe, expect, it } from 'vitest'
import { acceptDraft } from '@/commands/accept-draft'
import { askDrafts } from '@/commands/ask-drafts'
import { describeArticle } from '@/commands/describe-article'
import { dismissDraft } from '@/commands/dismiss-draft'
import { readDrafts } from '@/commands/read-drafts'
import { readRevisions } from '@/commands/read-revisions'
import { reimportSource } from '@/commands/reimport-source'
import { saveUnit } from '@/commands/save-unit'
import { articleIn, no, ok, write } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { desk } from '../../support/drafting'
import { drafted, draftsAt, limitsOfDrafts } from '../../support/drafts'
import { itemsAsked, sendChat } from '../../support/fake-service'
import { as, team } from '../../support/people'

describe('what may not be asked', () => {
  it('is anything of a confidential article: no byte leaves, not even of what was asked for before', async () => {
    const { db, people, who, ask, read, work, service: at } = await desk()
    const { id } = articleIn(db, people, 'translating')
    ok(ask(id))
    ok(describeArticle(as(db, people.editor), id, { confidential: true }))
    expect(no(ask(id, { of: 'translation', paragraph: 0 })).code).toBe('confidential')
    expect(no(askDrafts(who, id, { of: 'summary' })).code).toBe('confidential')
    await work()
    expect(at.received).toEqual([])
    expect(read(id)).toMatchObject({
      can: { translation: false, summary: false },
      items: [],
      jobs: [{ state: 'failed', error: 'confidential' }],
    })
  })

  it('is anything without a service, units of another article, and a summary of nothing', async () => {
    const { db, people, who, ask } = await desk()
    const { id } = articleIn(db, people, 'translating')
    const other = articleIn(db, people, 'translating')
    expect(no(ask(id, { of: 'translation', unitIds: [other.units[0]!] })).code).toBe('unknown_reference')
    expect(no(ask(id, { of: 'summary' })).code).toBe('nothing_to_draft')
    const bare = freshDatabase()
    const staff = team(bare)
    const made = articleIn(bare, staff, 'translating')
    const asked = askDrafts(as(bare, staff.assistant), made.id, { of: 'translation' })
    expect(no(asked).code).toBe('provider_missing')
    expect(ok(readDrafts(as(bare, staff.assistant), made.id)).can).toEqual({
      translation: false,
      summary: false,
    })
    draftsAt(db, people.admin, { kind: 'deepl' })
    const written = articleIn(db, people, 'in_review')
    expect(no(askDrafts(who, written.id, { of: 'summary' })).code).toBe('provider_missing')
  })
})

describe('a draft', () => {
  it('taken becomes a revision of origin machine, marked until a person edits or confirms it', async () => {
    const { db, people, who, ask, read, work, units } = await desk()
    const { id } = articleIn(db, people, 'translating')
    ok(ask(id))
    await work()
    const [draft] = read(id).items
    const taken = ok(acceptDraft(who, draft!.id, 0))
    expect(taken).toMatchObject({
      status: 'draft',
      translation: { text: 'China has always stood for dialogue.', origin: 'machine', revision: 1 },
    })
    expect(read(id).items).toHaveLength(2)
    expect(no(acceptDraft(who, draft!.id, 1)).code).toBe('draft_settled')
    ok(saveUnit(who, taken.id, 1, { status: 'translated', origin: 'human' }))
    expect(units(id)[0]).toMatchObject({ status: 'translated', translation: { origin: 'human' } })
    expect(read(id).machine).toMatchObject({
      taken: true,
      share: 100,
      units: [{ unitId: taken.id, share: 100 }],
    })
    write(db, people.assistant, id, taken.id, 'Beijing has consistently called for talks.')
    expect(read(id).machine.units).toEqual([{ unitId: taken.id, share: 33 }])
    const { items } = ok(readRevisions(who, { passageId: taken.translation.id }))
    expect(items.find(({ origin }) => origin === 'machine')?.text).toBe(
      'China has always stood for dialogue.',
    )
  })

  it('is not taken over a text that came meanwhile, nor for Chinese that is another now', async () => {
    const { db, people, who, units } = await desk()
    const { id } = articleIn(db, people, 'translating')
    const [first, second] = units(id)
    const [one, two] = [drafted(db, id, first!.id), drafted(db, id, second!.id)]
    write(db, people.assistant, id, first!.id, 'A person wrote.')
    expect(no(acceptDraft(who, one, 0))).toMatchObject({ code: 'revision_stale' })
    ok(reimportSource(who, id, { text: '中国始终主张对话。\n三国贸易额达到91亿元。\n合作的前景广阔。' }))
    const now = units(id).find(unit => unit.id === second!.id)
    const refusal = no(acceptDraft(who, two, now?.translation.revision ?? 0))
    expect(['draft_outdated', 'revision_stale']).toContain(refusal.code)
    expect(ok(readDrafts(who, id)).items.map(item => item.id)).toEqual([one])
  })

  it('put aside is shown no more', async () => {
    const { db, people, who, read, units } = await desk()
    const { id } = articleIn(db, people, 'translating')
    const draft = drafted(db, id, units(id)[0]!.id)
    ok(dismissDraft(who, draft))
    expect(read(id).items).toEqual([])
    expect(no(dismissDraft(who, draft)).code).toBe('draft_settled')
  })

  it('whose number is another says so', async () => {
    const { db, people, ask, read, work, units } = await desk((received, response) =>
      sendChat(
        response,
        JSON.stringify({
          drafts: itemsAsked(received).map(({ id }) => ({ id, text: 'Trade reached 90 billion yuan.' })),
        }),
      ),
    )
    const { id } = articleIn(db, people, 'translating')
    ok(ask(id, { of: 'translation', unitIds: [units(id)[1]!.id] }))
    await work()
    expect(read(id).items).toMatchObject([{ flags: ['numbers_differ'] }])
  })
})

it('the limits of the tests are those of the program', () => {
  const db = freshDatabase()
  const staff = team(db)
  const { id } = articleIn(db, staff, 'translating')
  const { warnAt, gateAt } = ok(readDrafts(as(db, staff.editor), id)).machine
  expect({ warnAt, gateAt }).toEqual({ warnAt: limitsOfDrafts.warnAt, gateAt: limitsOfDrafts.gateAt })
})
