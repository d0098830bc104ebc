import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/actor'
import { authorActs, mayAsAuthor } from '@/domain/author-permissions'
import type { Decision } from '@/domain/decision'
import { actions, may, mayMoveArticle, mayMoveEdition } from '@/domain/permissions'
import { articleStates, editionStates } from '@/domain/words'

const author: Actor = {
  userId: 'ath_1',
  name: '林照言',
  roles: [],
  suspended: false,
  via: 'author_link',
  fresh: false,
  canWrite: true,
  guestOf: 'art_1',
}
const code = (decision: Decision) => (decision.ok ? 'allowed' : decision.refusal.code)

/** Written by hand: what an author may do with the article of their link, by its state. */
const table = `
            proposed translating summarizing in_review changes_requested approved published declined withdrawn
    read    W        W           +           +         +                 +        +         W        W
    comment W        W           +           +         +                 +        W         W        W
    sign    W        W           W           +         +                 +        W         W        W`

const [heading = [], ...lines] = table
  .trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/))

describe('the permission table of authors', () => {
  it('has every act and every state', () => {
    expect(heading).toEqual([...articleStates])
    expect(lines.map(([act]) => act)).toEqual([...authorActs])
  })

  it.each(lines)('holds for %s', (act, ...cells) => {
    const found = heading.map(state =>
      code(mayAsAuthor(author, act as 'read', { articleId: 'art_1', state })),
    )
    expect(found).toEqual(cells.map(cell => (cell === '+' ? 'allowed' : 'wrong_state')))
  })

  it('finds no article but their own, and nothing where none is named', () => {
    for (const act of authorActs)
      for (const subject of [{ articleId: 'art_2', state: 'in_review' }, { state: 'in_review' }, {}])
        expect(code(mayAsAuthor(author, act, subject))).toBe('not_found')
  })

  it('is no member’s: nobody else does it by this policy', () => {
    const member: Actor = {
      ...author,
      roles: ['assistant', 'reviewer', 'editor', 'admin'],
      guestOf: undefined,
    }
    for (const act of authorActs) {
      const subject = { articleId: 'art_1', state: 'in_review' }
      expect(code(mayAsAuthor(member, act, subject))).toBe('role_required')
      expect(code(mayAsAuthor(null, act, subject))).toBe('not_signed_in')
      expect(code(mayAsAuthor({ ...author, suspended: true }, act, subject))).toBe('not_signed_in')
    }
  })

  it('lets an author do nothing that members do but comment, and that in their own article alone', () => {
    for (const action of actions) {
      const own = code(may(author, action, { articleId: 'art_1', state: 'in_review' }))
      expect([action, own]).toEqual([action, action === 'article.comment' ? 'allowed' : 'role_required'])
      expect(code(may(author, action, { articleId: 'art_2' }))).not.toBe('allowed')
      expect(code(may(author, action))).not.toBe('allowed')
    }
  })

  it('moves nothing', () => {
    for (const from of articleStates)
      for (const to of articleStates) expect(code(mayMoveArticle(author, from, to))).toBe('role_required')
    for (const from of editionStates)
      for (const to of editionStates) expect(code(mayMoveEdition(author, from, to))).toBe('role_required')
  })
})
