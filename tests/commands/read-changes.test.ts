import { beforeEach, describe, expect, it } from 'vitest'
import { addTerm } from '@/commands/add-term'
import { notePresence } from '@/commands/note-presence'
import { openThread } from '@/commands/open-thread'
import { readChanges } from '@/commands/read-changes'
import { PresenceBoard } from '@/domain/presence'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.'])
})

const of = () => ({ articleId: article.articleId })
const look = (after?: number, limit = 200) =>
  granted(readChanges(article.by(article.assistant), of(), { after, limit }))
const open = (body: string) =>
  granted(
    openThread(article.by(article.reviewer), {
      ...of(),
      anchor: { passageId: article.passageId(0), start: 0, end: 5 },
      body,
    }),
  )

describe('the changes of an article', () => {
  it('are none for whoever asks where the history stands', () => {
    const { items, head } = look()
    expect(items).toEqual([])
    expect(head).toBeGreaterThan(0)
    expect(look(head)).toEqual({ items: [], head })
  })

  it('are what happened behind an event, oldest first and in whose name', () => {
    const { head } = look()
    open('one')
    open('two')
    const { items, head: now } = look(head)
    expect(items.map(({ type, actor }) => [type, actor?.id])).toEqual([
      ['thread.opened', article.reviewer.userId],
      ['thread.opened', article.reviewer.userId],
    ])
    expect(items.map(({ seq }) => seq)).toEqual([head + 1, head + 2])
    expect(now).toBe(head + 2)
  })

  it('come each once over answers of any size', () => {
    const { head } = look()
    for (const body of ['1', '2', '3', '4', '5']) open(body)
    for (const limit of [1, 2, 5, 9]) {
      const seen: number[] = []
      let after = head
      for (let turn = 0; turn < 9; turn += 1) {
        const now = look(after, limit)
        seen.push(...now.items.map(({ seq }) => seq))
        after = now.head
      }
      expect(seen).toEqual([1, 2, 3, 4, 5].map(n => head + n))
    }
  })

  it('leave out what happened elsewhere, and move on past it', () => {
    const { head } = look()
    granted(addTerm(article.by(article.assistant), { zh: '水', en: 'water' }))
    expect(look(head)).toEqual({ items: [], head: head + 1 })
  })

  it('begin anew where the history is an older one than was seen', () => {
    const { head } = look()
    expect(look(head + 100)).toEqual({ items: [], head })
  })

  it('are of an article that there is', () => {
    expect(
      refusalOf(readChanges(article.by(article.editor), { articleId: 'art_none' }, { limit: 9 })),
    ).toMatchObject({ code: 'not_found' })
  })

  it('are for members', () => {
    const nobody = { ...article.by(article.assistant), actor: null }
    expect(refusalOf(readChanges(nobody, of(), { limit: 9 }))).toMatchObject({ code: 'not_signed_in' })
  })
})

describe('being there', () => {
  it('is told to the others, and to nobody of oneself', () => {
    const board = new PresenceBoard()
    const note = (who: DiscussedArticle['reviewer'], at: object) =>
      granted(notePresence(article.by(who), board, of(), at)).items.map(({ user, place }) => [user.id, place])
    expect(note(article.reviewer, { place: 'unt_1' })).toEqual([])
    expect(note(article.editor, { place: null })).toEqual([[article.reviewer.userId, 'unt_1']])
    expect(note(article.reviewer, { gone: true })).toEqual([[article.editor.userId, null]])
    expect(note(article.editor, {})).toEqual([])
  })

  it('is for members, in what there is', () => {
    const board = new PresenceBoard()
    const nobody = { ...article.by(article.assistant), actor: null }
    expect(refusalOf(notePresence(nobody, board, of(), {}))).toMatchObject({ code: 'not_signed_in' })
    const nowhere = { articleId: 'art_none' }
    expect(refusalOf(notePresence(article.by(article.editor), board, nowhere, {}))).toMatchObject({
      code: 'not_found',
    })
  })
})
