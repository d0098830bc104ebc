import { describe, expect, it } from 'vitest'
import { createEdition } from '@/commands/create-edition'
import { openThread } from '@/commands/open-thread'
import { readDeskChanges } from '@/commands/read-desk-changes'
import { discussedArticle, granted, refusalOf } from '../support/discussed-article'

describe('what happens to the texts of the desk', () => {
  const article = discussedArticle(['Water flows downhill.'])
  const look = (after?: number) =>
    granted(readDeskChanges(article.by(article.reviewer), { after, limit: 50 }))

  it('is where the history stands, for whoever begins to follow', () => {
    expect(look()).toEqual({ items: [], head: look(0).head })
  })

  it('is told of every article and edition, by whom, and not what was said', () => {
    const { head } = look()
    const { articleId } = article
    const anchor = { passageId: article.passageId(0), start: 0, end: 5 }
    granted(openThread(article.by(article.reviewer), { articleId, anchor, body: 'Which water?' }))
    const details = { number: 7, title: 'Water', publishOn: '2026-05-01' }
    const { id } = granted(createEdition(article.by(article.editor), details))
    const told = look(head)
    expect(told.items.slice(0, 2)).toMatchObject([
      { type: 'thread.opened', articleId, editionId: null, actor: { id: article.reviewer.userId } },
      { type: 'edition.created', articleId: null, editionId: id, actor: { id: article.editor.userId } },
    ])
    expect(JSON.stringify(told)).not.toContain('thr_')
    expect(look(told.head).items).toEqual([])
  })

  it('goes on where a full answer was cut', () => {
    const context = article.by(article.reviewer)
    const first = granted(readDeskChanges(context, { after: 0, limit: 2 }))
    expect(first.head).toBe(first.items[1]?.seq)
    expect(granted(readDeskChanges(context, { after: first.head, limit: 1 })).items[0]?.seq).toBeGreaterThan(
      first.head,
    )
  })

  it('is not for strangers', () => {
    expect(refusalOf(readDeskChanges(article.by(null), { limit: 1 })).code).toBe('not_signed_in')
  })
})
