import { beforeEach, describe, expect, it } from 'vitest'
import { describeArticle } from '@/commands/describe-article'
import { readDesk } from '@/commands/read-desk'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import { articleIn, no, ok, signBoth, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, person, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const waiting = (actor: Actor) =>
  ok(readDesk(as(db, actor))).waiting.map(({ reason, article }) => [reason, article.id])
const assign = (id: string, assignee: string | null, dueOn: string | null = null) =>
  ok(describeArticle(as(db, people.editor), id, { assignee, dueOn }))

describe('what waits for an assistant', () => {
  it('is the drafting that is assigned to them, by its state, and nobody else’s', () => {
    const translating = articleIn(db, people, 'translating').id
    const summarizing = articleIn(db, people, 'summarizing').id
    const returned = articleIn(db, people, 'changes_requested').id
    articleIn(db, people, 'translating')
    for (const id of [translating, summarizing, returned]) assign(id, people.assistant.userId)
    expect(waiting(people.assistant)).toEqual([
      ['revise', returned],
      ['translate', translating],
      ['summarize', summarizing],
    ])
    expect(waiting(person(db, ['assistant']))).toEqual([])
  })

  it('puts what is due first before the rest', () => {
    const later = articleIn(db, people, 'changes_requested').id
    const soon = articleIn(db, people, 'translating').id
    assign(later, people.assistant.userId, '2026-04-02')
    assign(soon, people.assistant.userId, '2026-04-01')
    expect(waiting(people.assistant).map(([, id]) => id)).toEqual([soon, later])
  })
})

describe('what waits for a reviewer', () => {
  it('is a review until they have signed, and again after an edit', () => {
    const { id, units } = articleIn(db, people, 'in_review')
    expect(waiting(people.reviewer)).toEqual([['review', id]])
    signBoth(db, people.reviewer, id)
    expect(waiting(people.reviewer)).toEqual([])
    write(db, people.assistant, id, units[0] ?? '', 'Another sentence.')
    expect(waiting(people.reviewer)).toEqual([['sign_again', id]])
  })
})

describe('what waits for an editor', () => {
  it('is deciding, assigning, and approving once nothing stands in the way', () => {
    const proposed = articleIn(db, people, 'proposed').id
    const translating = articleIn(db, people, 'translating').id
    const reviewed = articleIn(db, people, 'in_review').id
    signBoth(db, people.reviewer, reviewed)
    expect(waiting(people.editor)).toEqual(
      expect.arrayContaining([
        ['decide', proposed],
        ['assign', translating],
        ['approve', reviewed],
      ]),
    )
  })

  it('is no approval while a gate is open', () => {
    const { id } = articleIn(db, people, 'in_review')
    expect(waiting(people.editor)).not.toContainEqual(['approve', id])
  })
})

it('leaves declined and withdrawn articles off the desk', () => {
  articleIn(db, people, 'declined')
  articleIn(db, people, 'withdrawn')
  const { id } = articleIn(db, people, 'proposed')
  expect(ok(readDesk(as(db, people.editor))).articles.map(article => article.id)).toEqual([id])
})

it('shows nobody a desk who is not signed in', () => {
  expect(no(readDesk(as(db, null))).code).toBe('not_signed_in')
})
