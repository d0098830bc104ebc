import { beforeEach, describe, expect, it } from 'vitest'
import { readCheckedPassages } from '@/commands/read-checked-passages'
import { readFindings } from '@/commands/read-findings'
import { rewriteEditionText } from '@/commands/rewrite-edition-text'
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

const assistant = () => as(db, people.assistant)
const now = (id: string) => edition(db, people.assistant, id)
const rewrite = (passageId: string, from: number, text: string) =>
  rewriteEditionText(assistant(), passageId, from, text)

describe('one text of an edition saved by itself', () => {
  it('is a revision of that text and of the edition, and leaves everything else as it stands', () => {
    const { id } = editionIn(db, people, 'assembling')
    const before = now(id)
    const answer = before.sections[1]?.questions[0]
    const saved = ok(rewrite(answer?.passage.id ?? '', 1, 'It is, they say.'))
    expect(saved).toMatchObject({ text: 'It is, they say.', revision: 2 })
    const after = now(id)
    expect(after.revision).toBe(before.revision + 1)
    expect(after.sections[1]?.questions[0]).toMatchObject({
      answer: 'It is, they say.',
      evidence: answer?.evidence,
    })
    const rest = (view: typeof before) => view.sections.filter((_, index) => index !== 1)
    expect(rest(after)).toEqual(rest(before))
  })

  it('may be the title or the teaser', () => {
    const { id } = editionIn(db, people, 'assembling')
    const { titlePassage, teaserPassage } = now(id)
    ok(rewrite(titlePassage.id, titlePassage.revision, 'The Powers Between'))
    ok(rewrite(teaserPassage.id, teaserPassage.revision, 'Who writes them?'))
    expect(now(id)).toMatchObject({ title: 'The Powers Between', teaser: 'Who writes them?' })
  })

  it('is refused from a revision that is past, once it is approved, and for a text of an article', () => {
    const { id, feature } = editionIn(db, people, 'assembling')
    const welcome = now(id).sections[0]?.passage.id ?? ''
    ok(rewrite(welcome, 1, 'Welcome.'))
    expect(no(rewrite(welcome, 1, 'Hello.')).code).toBe('revision_stale')
    const approved = editionIn(db, people, 'approved', 12)
    expect(no(rewrite(now(approved.id).sections[0]?.passage.id ?? '', 1, 'Welcome.')).code).toBe(
      'wrong_state',
    )
    expect(no(rewrite(feature.takeaway, 1, 'A claim.')).code).toBe('not_found')
  })

  it('mends what is found in it', () => {
    const { id } = editionIn(db, people, 'assembling')
    ok(rewrite(now(id).sections[0]?.passage.id ?? '', 1, 'Welcome to the the edition.'))
    const doubled = () =>
      ok(readFindings(assistant(), { editionId: id })).items.filter(one => one.check === 'doubled_word')
    const [found] = doubled()
    const [passage] = ok(readCheckedPassages(assistant(), found ? [found] : []))
    if (!found || !passage) throw new Error('nothing was found')
    expect(passage.save).toEqual({ method: 'PUT', path: `/api/v1/passages/${passage.id}/text` })
    const { text, revision } = passage
    ok(rewrite(passage.id, revision, text.slice(0, found.start) + found.fix + text.slice(found.end)))
    expect(doubled()).toEqual([])
  })
})
