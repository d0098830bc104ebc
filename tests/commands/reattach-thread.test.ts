import { beforeEach, describe, expect, it } from 'vitest'
import { openThread } from '@/commands/open-thread'
import { reattachThread } from '@/commands/reattach-thread'
import { resolveThread } from '@/commands/resolve-thread'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.'])
})

const open = (more: object = {}) =>
  granted(
    openThread(article.by(article.reviewer), {
      articleId: article.articleId,
      anchor: { passageId: article.passageId(0), start: 0, end: 5 },
      body: 'All water?',
      ...more,
    }),
  ).id
const reattach = (threadId: string, anchor: object) =>
  reattachThread(article.by(article.assistant), { threadId, anchor: { start: 4, end: 8, ...anchor } })

describe('putting a comment on other words', () => {
  it('attaches it there as if it had been made there, after its own words have gone', () => {
    const thread = open()
    article.write(article.assistant, article.passageId(0), 'Rivers run.')
    const view = granted(reattach(thread, { passageId: article.passageId(1) }))
    expect(view.anchor).toEqual({
      passageId: article.passageId(1),
      start: 4,
      end: 8,
      quote: 'road',
      state: 'attached',
    })
    article.write(article.assistant, article.passageId(1), 'Still, the road lies underfoot.')
    article.write(article.assistant, article.passageId(0), 'Water again.')
    const after = granted(resolveThread(article.by(article.reviewer), { threadId: thread }))
    expect(after.anchor).toMatchObject({ passageId: article.passageId(1), quote: 'road' })
  })

  it('is written in the history', () => {
    const thread = open()
    granted(reattach(thread, { passageId: article.passageId(1) }))
    const last = article.db.$client.prepare('select type, data from events order by seq desc').get()
    expect(last).toMatchObject({ type: 'thread.reattached' })
  })

  it('is refused for words that are not there, and for a text of another article', () => {
    const thread = open()
    expect(refusalOf(reattach(thread, { passageId: article.passageId(0), end: 900 })).code).toBe(
      'anchor_invalid',
    )
    const other = discussedArticle(['Elsewhere.'])
    expect(refusalOf(reattach(thread, { passageId: other.passageId(0) })).code).toBe('unknown_reference')
  })

  it('is not done to a proposed wording, which belongs to the words it was proposed for', () => {
    const thread = open({ suggestion: 'Rain' })
    expect(refusalOf(reattach(thread, { passageId: article.passageId(1) })).code).toBe('anchor_invalid')
  })

  it('is refused once the article is withdrawn', () => {
    const thread = open()
    article.setState('withdrawn')
    expect(refusalOf(reattach(thread, { passageId: article.passageId(1) })).code).toBe('wrong_state')
  })
})

describe('resolving with a last word', () => {
  it('keeps the word and closes the thread, both or neither', () => {
    const threadId = open()
    const by = article.by(article.editor)
    expect(refusalOf(resolveThread(by, { threadId, note: '   ' })).code).toBe('text_empty')
    const view = granted(resolveThread(by, { threadId, note: 'Settled by phone.' }))
    expect(view).toMatchObject({ status: 'resolved', comments: [{ body: 'Settled by phone.' }] })
  })
})
