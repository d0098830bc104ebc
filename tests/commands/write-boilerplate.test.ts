import { beforeEach, describe, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { readBoilerplates } from '@/commands/read-boilerplates'
import { writeBoilerplate } from '@/commands/write-boilerplate'
import type { Database } from '@/db/client'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { edition, editionIn } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const write = (text: string, id?: string) => {
  const input = id ? { id, text } : { name: 'Welcome', kind: 'welcome' as const, text }
  return ok(writeBoilerplate(as(db, people.assistant), input))
}

describe('boilerplate', () => {
  it('keeps every version; the same text makes no new one', () => {
    const { id } = write('Welcome to number {{number}}.')
    expect(write('Welcome to the {{ordinal}}.', id).version).toBe(2)
    const again = write('Welcome to the {{ordinal}}.', id)
    expect(again.versions.map(v => [v.version, v.text])).toEqual([
      [2, 'Welcome to the {{ordinal}}.'],
      [1, 'Welcome to number {{number}}.'],
    ])
  })

  it('gives a section its words, and names the drafts that still hold an older version', () => {
    const { id: boilerplateId } = write('First words.')
    const made = editionIn(db, people, 'assembling')
    const { revision } = edition(db, people.assistant, made.id)
    const section = { kind: 'welcome' as const, boilerplate: { id: boilerplateId, version: 1 } }
    const after = ok(arrangeEdition(as(db, people.assistant), made.id, revision, [section]))
    expect(after.sections[0]).toMatchObject({
      body: 'First words.',
      boilerplate: { id: boilerplateId, version: 1 },
      passage: { origin: 'import' },
    })
    write('Second words.', boilerplateId)
    expect(edition(db, people.assistant, made.id).sections[0]?.body).toBe('First words.')
    expect(ok(readBoilerplates(as(db, people.reviewer))).items[0]?.usedBy).toMatchObject([
      { number: 11, version: 1, outdated: true },
    ])
    const newer = { ...section, id: after.sections[0]?.id, boilerplate: { id: boilerplateId, version: 2 } }
    const updated = ok(arrangeEdition(as(db, people.assistant), made.id, after.revision, [newer]))
    expect(updated.sections[0]).toMatchObject({ body: 'Second words.', passage: { revision: 2 } })
    expect(ok(readBoilerplates(as(db, people.reviewer))).items[0]?.usedBy[0]?.outdated).toBe(false)
  })

  it('can be adapted in one edition', () => {
    const { id: boilerplateId } = write('Standing words.')
    const made = editionIn(db, people, 'assembling')
    const { revision } = edition(db, people.assistant, made.id)
    const section = {
      kind: 'welcome' as const,
      body: 'Standing words, for once others.',
      boilerplate: { id: boilerplateId, version: 1 },
    }
    const after = ok(arrangeEdition(as(db, people.assistant), made.id, revision, [section]))
    expect(after.sections[0]).toMatchObject({ body: section.body, passage: { origin: 'human' } })
  })

  it('refuses nothing, a name that is taken, an id that is not there, and readers who may not write', () => {
    write('Words.')
    const named = { name: 'Welcome', kind: 'welcome' as const }
    const of = (actor = people.assistant) => as(db, actor)
    expect(no(writeBoilerplate(of(), { ...named, text: 'Others.' })).code).toBe('name_taken')
    expect(no(writeBoilerplate(of(), { ...named, text: ' ' })).code).toBe('text_empty')
    expect(no(writeBoilerplate(of(), { id: 'bpl_unknown', text: 'Others.' })).code).toBe('not_found')
    expect(no(writeBoilerplate(of(people.reviewer), { ...named, text: 'Others.' })).code).toBe(
      'role_required',
    )
    expect(ok(readBoilerplates(of())).items).toHaveLength(1)
  })
})
