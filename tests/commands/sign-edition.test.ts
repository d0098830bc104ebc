import { beforeEach, describe, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { moveEdition } from '@/commands/move-edition'
import { signEdition } from '@/commands/sign-edition'
import type { Database } from '@/db/client'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { asInput, edition, editionIn, move, sectionsOf, sign } from '../support/edition'
import { as, person, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const unmet = (id: string, to: 'approved' | 'published', actor = people.editor) =>
  no(moveEdition(as(db, actor), id, { to })).unmet?.map(gate => gate.code)

const put = (id: string, change: (sections: ReturnType<typeof asInput>) => void) => {
  const sections = asInput(db, people.assistant, id)
  change(sections)
  const { revision } = edition(db, people.assistant, id)
  return ok(arrangeEdition(as(db, people.assistant), id, revision, sections))
}

describe('signing an edition', () => {
  it('counts only for the words that were shown', () => {
    const { id } = editionIn(db, people, 'in_review')
    const shown = edition(db, people.reviewer, id).contentHash.edition
    put(id, sections => {
      sections[0]!.body = 'Other words.'
    })
    const late = signEdition(as(db, people.reviewer), id, { decision: 'approve', contentHash: shown })
    expect(no(late)).toMatchObject({
      code: 'content_changed',
      facts: { contentHash: edition(db, people.reviewer, id).contentHash.edition },
    })
  })

  it('is refused outside review, to assistants, and as own work when nothing else is left', () => {
    const { id } = editionIn(db, people, 'assembling')
    const contentHash = edition(db, people.reviewer, id).contentHash.edition
    const approve = { decision: 'approve', contentHash } as const
    expect(no(signEdition(as(db, people.reviewer), id, approve)).code).toBe('wrong_state')
    expect(no(signEdition(as(db, people.assistant), id, approve)).code).toBe('role_required')

    const alone = person(db, ['assistant', 'editor'])
    const sections = sectionsOf(editionIn(db, people, 'assembling', 12)).slice(0, 1)
    const at = edition(db, alone, id).revision
    ok(arrangeEdition(as(db, alone), id, at, sections))
    move(db, people.editor, id, 'in_review')
    const now = edition(db, people.editor, id).contentHash.edition
    const signed = ok(signEdition(as(db, alone), id, { decision: 'approve', contentHash: now }))
    expect(signed.own).toEqual([edition(db, alone, id).sections[0]?.passage.id])
    expect(signed.covered).toHaveLength(2)
  })

  it('refuses a person whose own work is all there is', () => {
    const made = editionIn(db, people, 'assembling')
    const { id } = made
    const at = edition(db, people.editor, id).revision
    const body = 'Only the editor wrote in this one.'
    ok(arrangeEdition(as(db, people.editor), id, at, [{ kind: 'welcome', body }]))
    move(db, people.editor, id, 'in_review')
    const { contentHash } = edition(db, people.editor, id)
    const signed = signEdition(as(db, people.editor), id, {
      decision: 'approve',
      contentHash: contentHash.edition,
    })
    expect(no(signed).code).toBe('own_work')
  })

  it('sends it back to assembly when changes are requested, with a note', () => {
    const { id } = editionIn(db, people, 'in_review')
    const contentHash = edition(db, people.reviewer, id).contentHash.edition
    const request = { decision: 'request_changes', contentHash } as const
    expect(no(signEdition(as(db, people.reviewer), id, request)).unmet).toMatchObject([
      { code: 'note_missing' },
    ])
    expect(ok(signEdition(as(db, people.reviewer), id, { ...request, note: 'Too long.' })).note).toBe(
      'Too long.',
    )
    expect(edition(db, people.reviewer, id).state).toBe('assembling')
  })

  it('lets a person’s last word count: a request after an approval takes it back', () => {
    const { id } = editionIn(db, people, 'in_review')
    sign(db, people.reviewer, id)
    const { contentHash } = edition(db, people.reviewer, id)
    const request = {
      decision: 'request_changes',
      contentHash: contentHash.edition,
      note: 'On second thought.',
    } as const
    ok(signEdition(as(db, people.reviewer), id, request))
    move(db, people.editor, id, 'in_review')
    expect(unmet(id, 'approved')).toEqual(['edition_signoff'])
  })
})
