import { describe, expect, it } from 'vitest'
import { addRegisterEntry } from '@/commands/add-register-entry'
import { addTerm } from '@/commands/add-term'
import { changeRegisterEntry } from '@/commands/change-register-entry'
import { changeTerm } from '@/commands/change-term'
import { checkContext } from '@/commands/check-context'
import { describeArticle } from '@/commands/describe-article'
import { importTerms } from '@/commands/import-terms'
import { proposeArticle } from '@/commands/propose-article'
import { readArticle } from '@/commands/read-article'
import { readEntryEvents } from '@/commands/read-events'
import { readRegister, readRegisterEntry } from '@/commands/read-register'
import { readTerms } from '@/commands/read-terms'
import { removeRegisterEntry } from '@/commands/remove-register-entry'
import { removeTerm } from '@/commands/remove-term'
import { articleIn, no, ok, threeSentences } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

const lin = { kind: 'person', zh: '林照言', printed: 'LIN Zhaoyan', variants: ['Zhaoyan Lin'] } as const

function setUp() {
  const db = freshDatabase()
  const { assistant, reviewer, editor, admin } = team(db)
  return {
    db,
    people: { assistant, reviewer, editor, admin },
    assistant: as(db, assistant),
    editor: as(db, editor),
  }
}

describe('the register', () => {
  it('is written by whoever drafts, and tells what every entry went through', () => {
    const { assistant, editor } = setUp()
    const { id, revision } = ok(addRegisterEntry(assistant, lin))
    const changed = ok(changeRegisterEntry(editor, id, { printed: 'Lin Zhaoyan' }, revision))
    expect(changed).toMatchObject({
      revision: 2,
      printed: 'Lin Zhaoyan',
      later: 'Lin',
      variants: ['Zhaoyan Lin'],
    })
    expect(no(changeRegisterEntry(editor, id, { printed: 'L' }, revision)).code).toBe('revision_stale')
    ok(removeRegisterEntry(editor, id))
    expect(no(readRegisterEntry(editor, id)).code).toBe('not_found')
    const { items } = ok(readEntryEvents(editor, id, { limit: 10 }))
    expect(items.map(event => event.type)).toEqual(['register.removed', 'register.changed', 'register.added'])
    expect(items[1]?.data.fields).toEqual(['printed'])
  })

  it('is found by either name, a variant and an institution', () => {
    const { assistant } = setUp()
    const affiliations = [{ institution: 'Institute of Examples', from: '2020' }]
    ok(addRegisterEntry(assistant, { ...lin, affiliations }))
    ok(
      addRegisterEntry(assistant, {
        kind: 'institution',
        zh: '范例研究院',
        printed: 'Institute of Examples',
      }),
    )
    const found = (q: string) => ok(readRegister(assistant, { q })).items.length
    expect([found('照言'), found('Zhaoyan Lin'), found('Examples'), found('nobody')]).toEqual([1, 1, 2, 0])
    expect(ok(readRegister(assistant, { q: 'Examples', kind: 'institution' })).items).toHaveLength(1)
  })

  it('writes nothing where nothing changed', () => {
    const { assistant } = setUp()
    const { id } = ok(addRegisterEntry(assistant, lin))
    expect(ok(changeRegisterEntry(assistant, id, { ...lin })).revision).toBe(1)
    expect(ok(readEntryEvents(assistant, id, { limit: 10 })).items).toHaveLength(1)
  })
})

describe('an author of an article', () => {
  const proposal = (registerId?: string) => ({
    title: { zh: '对话' },
    authors: [{ zh: '林照言', en: 'LIN Zhaoyan', registerId }],
  })

  it('is linked to the register when it is proposed, and can be unlinked', () => {
    const { assistant } = setUp()
    const entry = ok(addRegisterEntry(assistant, lin))
    const { id } = ok(proposeArticle(assistant, proposal(entry.id), { text: threeSentences }))
    expect(ok(readArticle(assistant, id)).authors).toEqual([
      { zh: '林照言', en: 'LIN Zhaoyan', affiliation: null, registerId: entry.id },
    ])
    const described = ok(describeArticle(assistant, id, { authors: proposal().authors }))
    expect(described.authors[0]?.registerId).toBeNull()
  })

  it('cannot be somebody whom the register has not, and then nothing is written', () => {
    const { assistant, db } = setUp()
    const refusal = no(proposeArticle(assistant, proposal('reg_nobody'), { text: threeSentences }))
    expect(refusal).toMatchObject({ code: 'unknown_reference', facts: { field: 'registerId' } })
    expect(db.$client.prepare('select count(*) from articles').pluck().get()).toBe(0)
  })

  it('signs the same article, linked or not: who it is in the register is not printed', () => {
    const { db, people, editor } = setUp()
    const { id } = articleIn(db, people, 'in_review')
    const before = ok(readArticle(editor, id))
    const entry = ok(addRegisterEntry(editor, lin))
    const authors = before.authors.map(author => ({ ...author, registerId: entry.id }))
    const after = ok(describeArticle(editor, id, { authors }))
    expect(after.contentHash).toEqual(before.contentHash)
  })
})

describe('the checks', () => {
  it('get the renderings that hold for the article’s author, and no rule of another’s', () => {
    const { db, editor } = setUp()
    const own = { en: 'wellbeing', scope: 'author' as const, author: '林照言' }
    ok(addTerm(editor, { zh: '民生', renderings: [{ en: 'livelihood', scope: 'official' }, own] }))
    ok(addTerm(editor, { zh: '大同', renderings: [{ ...own, en: 'great unity' }] }))
    const terms = (zh: string) => checkContext(db, { authors: [{ zh, en: null }] }).terms
    expect(terms('林照言').map(term => term.en)).toEqual([['great unity'], ['wellbeing', 'livelihood']])
    expect(terms('某甲')).toEqual([{ zh: '民生', en: ['livelihood'], forbiddenEn: [], kind: null }])
  })

  it('get the register, with the article’s own form of its author as the printed one', () => {
    const { db, assistant } = setUp()
    ok(addRegisterEntry(assistant, lin))
    const authors = [
      { zh: '林照言', en: 'Lin Zhaoyan' },
      { zh: '某甲', en: 'MOU Jia' },
      { zh: '某乙', en: null },
    ]
    expect(checkContext(db, { authors }).people).toEqual([
      { zh: '林照言', printed: 'Lin Zhaoyan', variants: ['LIN Zhaoyan', 'Zhaoyan Lin'] },
      { zh: '某甲', printed: 'MOU Jia', variants: [] },
    ])
    expect(checkContext(db).people).toEqual([
      { zh: '林照言', printed: 'LIN Zhaoyan', variants: ['Zhaoyan Lin'] },
    ])
  })
})

describe('a term of several renderings', () => {
  const csv = (text: string) => new TextEncoder().encode(text)

  it('keeps its scopes when a file that knows none is taken in again', () => {
    const { editor } = setUp()
    const renderings = [
      { en: 'livelihood', scope: 'official' as const },
      { en: 'welfare', scope: 'author' as const, author: '某甲' },
    ]
    ok(addTerm(editor, { zh: '民生', renderings }))
    const file = csv('zh,en\n民生,livelihood;welfare\n')
    expect(ok(importTerms(editor, file))).toEqual({ added: 0, changed: 0, unchanged: 1 })
    expect(ok(importTerms(editor, csv('zh,en\n民生,livelihood;wellbeing\n'))).changed).toBe(1)
    const [term] = ok(readTerms(editor)).items
    expect(term?.en).toBe('livelihood; wellbeing')
    expect(term?.renderings[0]?.scope).toBe('official')
  })

  it('is changed as one line or one by one', () => {
    const { editor } = setUp()
    const { id } = ok(addTerm(editor, { zh: '民生', en: 'livelihood; welfare' }))
    expect(ok(changeTerm(editor, id, { note: 'x' })).en).toBe('livelihood; welfare')
    expect(ok(changeTerm(editor, id, { en: 'welfare' })).renderings).toHaveLength(1)
    const renderings = [{ en: 'welfare', scope: 'official' as const }]
    expect(ok(changeTerm(editor, id, { renderings })).renderings[0]?.scope).toBe('official')
  })

  it('tells what it went through, from the file to the end', () => {
    const { editor } = setUp()
    ok(importTerms(editor, csv('zh,en,forbidden_en\n民生,livelihood,welfare\n')))
    const id = ok(readTerms(editor)).items[0]?.id ?? ''
    ok(changeTerm(editor, id, { en: 'livelihoods' }))
    ok(removeTerm(editor, id))
    const { items } = ok(readEntryEvents(editor, id, { limit: 10 }))
    expect(items.map(event => event.type)).toEqual(['term.removed', 'term.changed', 'term.imported'])
    expect(items[2]?.data).toMatchObject({ en: 'livelihood', forbiddenEn: ['welfare'] })
    expect(ok(readEntryEvents(editor, id, { limit: 1 })).nextCursor).not.toBeNull()
  })

  it('asks its history of an index and reads no other event', () => {
    const { db } = setUp()
    const plan = db.$client
      .prepare(
        `explain query plan select * from events where coalesce(json_extract(data, '$.termId'), json_extract(data, '$.registerId')) = ? order by seq desc`,
      )
      .all('x')
    expect(JSON.stringify(plan)).toContain('events_entry')
  })
})
