import { beforeEach, describe, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { describeArticle } from '@/commands/describe-article'
import { moveArticle } from '@/commands/move-article'
import { moveEdition } from '@/commands/move-edition'
import { readEditionReadiness } from '@/commands/read-edition-readiness'
import { readEditionSignoffs } from '@/commands/read-edition-signoffs'
import type { Database } from '@/db/client'
import { articleIn, no, ok, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { asInput, edition, editionIn, move, sign } from '../support/edition'
import { as, person, stale, team } from '../support/people'

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

describe('moving an edition', () => {
  it('goes from assembly through review and approval into print', () => {
    const { id } = editionIn(db, people, 'published')
    expect(edition(db, people.assistant, id)).toMatchObject({
      state: 'published',
      publishedAt: expect.any(String),
      publishedBy: people.editor.userId,
    })
  })

  it('is for editors only, and approving and publishing ask for fresh proof', () => {
    const { id } = editionIn(db, people, 'assembling')
    expect(no(moveEdition(as(db, people.assistant), id, { to: 'in_review' })).code).toBe('role_required')
    move(db, people.editor, id, 'in_review')
    sign(db, people.reviewer, id)
    expect(no(moveEdition(as(db, stale(people.editor)), id, { to: 'approved' })).code).toBe(
      'fresh_proof_required',
    )
  })

  it('refuses a move that the path does not have', () => {
    const { id } = editionIn(db, people, 'assembling')
    expect(no(moveEdition(as(db, people.editor), id, { to: 'published' })).code).toBe('illegal_move')
    const published = editionIn(db, people, 'published', 12)
    expect(no(moveEdition(as(db, people.editor), published.id, { to: 'in_review' })).code).toBe(
      'illegal_move',
    )
  })

  it('goes back to assembly with a note only', () => {
    const { id } = editionIn(db, people, 'in_review')
    const back = (note?: string) => moveEdition(as(db, people.editor), id, { to: 'assembling', note })
    expect(no(back()).unmet).toMatchObject([{ code: 'note_missing' }])
    expect(ok(back('one text is missing')).state).toBe('assembling')
  })
})

describe('the gate edition_signoff', () => {
  it('is missing until somebody other than the mover has signed', () => {
    const { id } = editionIn(db, people, 'in_review')
    expect(unmet(id, 'approved')).toEqual(['edition_signoff'])
    sign(db, people.editor, id)
    expect(unmet(id, 'approved')).toEqual(['edition_signoff'])
    sign(db, people.reviewer, id)
    expect(move(db, people.editor, id, 'approved').state).toBe('approved')
  })

  it('is open to a second editor when the first one signed', () => {
    const { id } = editionIn(db, people, 'in_review')
    const second = person(db, ['editor'])
    sign(db, second, id)
    expect(move(db, people.editor, id, 'approved').state).toBe('approved')
  })

  it('stays open while a passage is covered by nobody but its own author', () => {
    const { id } = editionIn(db, people, 'in_review')
    const both = person(db, ['assistant', 'reviewer'])
    const sections = asInput(db, both, id)
    const { revision } = edition(db, both, id)
    ok(
      arrangeEdition(as(db, both), id, revision, [
        { ...sections[0]!, body: 'Words of my own.' },
        ...sections.slice(1),
      ]),
    )
    const signed = sign(db, both, id)
    const own = edition(db, both, id).sections[0]?.passage.id ?? ''
    expect(signed.own).toEqual([own])
    expect(unmet(id, 'approved')).toEqual(['edition_signoff'])
    sign(db, people.reviewer, id)
    expect(move(db, people.editor, id, 'approved').state).toBe('approved')
  })

  it('goes stale with any change of what would be printed, and says which passage changed', () => {
    const { id } = editionIn(db, people, 'in_review')
    sign(db, people.reviewer, id)
    const after = put(id, sections => {
      sections[0]!.body = 'Other words.'
    })
    const [signoff] = ok(readEditionSignoffs(as(db, people.editor), id)).items
    expect(signoff).toMatchObject({
      current: false,
      stalePassages: [{ passageId: after.sections[0]?.passage.id, reason: 'text' }],
    })
    const { gates } = ok(readEditionReadiness(as(db, people.editor), id, 'approved'))
    expect(gates.find(g => g.code === 'edition_signoff')?.state).toBe('stale')
  })

  it('goes stale for exactly the item whose article changed', () => {
    const { id, feature } = editionIn(db, people, 'in_review')
    sign(db, people.reviewer, id)
    write(db, people.assistant, feature.id, feature.units[2] ?? '', 'Sentence 3, put better.')
    const [signoff] = ok(readEditionSignoffs(as(db, people.editor), id)).items
    const item = edition(db, people.editor, id).sections[3]?.items[0]?.passage.id
    expect(signoff?.stalePassages).toEqual([{ passageId: item, reason: 'source' }])
  })

  it('shows a reader who is no editor the sign-off as it stands', () => {
    const { id } = editionIn(db, people, 'in_review')
    sign(db, people.reviewer, id)
    expect(ok(readEditionReadiness(as(db, people.reviewer), id, 'approved')).ready).toBe(true)
    sign(db, people.editor, id)
    expect(ok(readEditionReadiness(as(db, people.editor), id, 'published')).ready).toBe(true)
  })
})

describe('the other gates', () => {
  it('article_not_approved: an article in it went back to review', () => {
    const { id, insight } = editionIn(db, people, 'in_review')
    write(db, people.assistant, insight.id, insight.units[2] ?? '', 'Put better.')
    sign(db, people.reviewer, id)
    expect(unmet(id, 'approved')).toEqual(['article_not_approved'])
  })

  it('article_not_approved: an article that an answer only cites', () => {
    const { id } = editionIn(db, people, 'in_review')
    const cited = articleIn(db, people, 'in_review')
    put(id, sections => {
      sections[1]!.questions![0]!.evidence = [cited.units[0] ?? '']
    })
    expect(edition(db, people.editor, id).cited).toEqual([cited.id])
    sign(db, people.reviewer, id)
    const refusal = no(moveEdition(as(db, people.editor), id, { to: 'approved' }))
    expect(refusal.unmet).toMatchObject([{ code: 'article_not_approved', facts: { articles: [cited.id] } }])
  })

  it('rights_not_cleared: nobody goes past it', () => {
    const { id, feature } = editionIn(db, people, 'in_review')
    ok(describeArticle(as(db, people.editor), feature.id, { rights: 'asked' }))
    sign(db, people.reviewer, id)
    expect(unmet(id, 'approved')).toEqual(['rights_not_cleared'])
    const override = [{ code: 'rights_not_cleared', reason: 'it will be fine' }]
    expect(no(moveEdition(as(db, people.editor), id, { to: 'approved', override })).code).toBe(
      'not_overridable',
    )
    ok(describeArticle(as(db, people.editor), feature.id, { rights: 'quotation' }))
    sign(db, people.reviewer, id)
    expect(move(db, people.editor, id, 'approved').state).toBe('approved')
  })

  it('evidence_stale: a unit under an answer changed', () => {
    const { id, feature } = editionIn(db, people, 'in_review')
    write(db, people.assistant, feature.id, feature.units[1] ?? '', 'Sentence 2, put better.')
    sign(db, people.reviewer, id)
    expect(unmet(id, 'approved')).toEqual(['article_not_approved', 'evidence_stale'])
  })

  it('are asked again when it is published', () => {
    const { id, feature } = editionIn(db, people, 'approved')
    ok(describeArticle(as(db, people.editor), feature.id, { rights: 'refused' }))
    // The rights stand on the source card, so the signature is stale as well.
    expect(unmet(id, 'published')).toEqual(['rights_not_cleared', 'edition_signoff'])
  })
})

describe('an approved edition', () => {
  it('goes back to review by itself when an article in it changes', () => {
    const { id, insight } = editionIn(db, people, 'approved')
    write(db, people.assistant, insight.id, insight.units[2] ?? '', 'Put better.')
    expect(edition(db, people.editor, id).state).toBe('in_review')
  })

  it('goes back to review when an article that it only cites does', () => {
    const { id } = editionIn(db, people, 'in_review')
    const cited = articleIn(db, people, 'approved')
    put(id, sections => {
      sections[1]!.questions![0]!.evidence = [cited.units[0] ?? '']
    })
    sign(db, people.reviewer, id)
    move(db, people.editor, id, 'approved')
    ok(moveArticle(as(db, people.editor), cited.id, { to: 'in_review' }))
    expect(edition(db, people.editor, id).state).toBe('in_review')
  })

  it('holds its articles: they cannot be withdrawn from under it', () => {
    const { feature } = editionIn(db, people, 'approved')
    const withdraw = moveArticle(as(db, people.editor), feature.id, { to: 'withdrawn', note: 'no' })
    expect(no(withdraw)).toMatchObject({ code: 'in_edition', facts: { edition: 11 } })
  })
})

describe('an override', () => {
  const override = [{ code: 'edition_signoff', reason: 'the reviewer is travelling' }]

  it('needs a reason, and is shown in readiness with who gave it', () => {
    const { id } = editionIn(db, people, 'in_review')
    const empty = moveEdition(as(db, people.editor), id, {
      to: 'approved',
      override: [{ code: 'edition_signoff', reason: ' ' }],
    })
    expect(no(empty).code).toBe('override_reason_missing')
    ok(moveEdition(as(db, people.editor), id, { to: 'approved', override }))
    const { ready, gates } = ok(readEditionReadiness(as(db, people.editor), id, 'published'))
    expect(ready).toBe(true)
    expect(gates.find(g => g.code === 'edition_signoff')).toMatchObject({
      state: 'overridden',
      override: { by: { id: people.editor.userId }, reason: 'the reviewer is travelling' },
    })
  })

  it('holds for exactly those words: after an edit the gate stands open again', () => {
    const { id, feature } = editionIn(db, people, 'in_review')
    ok(moveEdition(as(db, people.editor), id, { to: 'approved', override }))
    write(db, people.assistant, feature.id, feature.units[2] ?? '', 'Put better.')
    expect(unmet(id, 'approved')).toContain('edition_signoff')
  })
})
