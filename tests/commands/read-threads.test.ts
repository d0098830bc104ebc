import { beforeEach, describe, expect, it } from 'vitest'
import { openThread } from '@/commands/open-thread'
import { readThreads } from '@/commands/read-threads'
import { resolveThread } from '@/commands/resolve-thread'
import { loadUnit } from '@/db/one-unit'
import { openThreadsByPlace } from '@/db/thread-counts'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.'])
})

function open(body: string, position = 0): string {
  const anchor = { passageId: article.passageId(position), start: 0, end: 5 }
  return granted(openThread(article.by(article.reviewer), { articleId: article.articleId, anchor, body })).id
}

function read(filter = {}, page = {}) {
  return readThreads(article.by(article.assistant), { articleId: article.articleId, ...filter }, page)
}

describe('reading threads', () => {
  it('gives them in the order in which they were opened, within one moment too', () => {
    const bodies = ['one', 'two', 'three', 'four', 'five']
    for (const body of bodies) open(body)
    expect(granted(read()).items.map(thread => thread.body)).toEqual(bodies)
  })

  it('gives every thread once over pages of any size', () => {
    const ids = Array.from({ length: 7 }, (_, index) => open(`${index}`))
    for (const limit of [1, 3, 7, 8]) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = granted(read({}, { cursor, limit }))
        expect(page.items.length).toBeLessThanOrEqual(limit)
        seen.push(...page.items.map(thread => thread.id))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(seen).toEqual(ids)
    }
  })

  it('can be narrowed to a status and to a passage', () => {
    const [first, second, third] = [open('one'), open('two', 1), open('three')]
    granted(resolveThread(article.by(article.editor), { threadId: first }))
    const idsOf = (filter: object) => granted(read(filter)).items.map(thread => thread.id)
    expect(idsOf({ status: 'open' })).toEqual([second, third])
    expect(idsOf({ status: 'resolved' })).toEqual([first])
    expect(idsOf({ passageId: article.passageId(0) })).toEqual([first, third])
  })

  it('counts the open ones by the passage they hang on', () => {
    const [first] = [open('one'), open('two', 1), open('three')]
    const counts = () => {
      const byPlace = openThreadsByPlace(article.by(article.editor).db, article.articleId)
      return [0, 1].map(position => byPlace.get(article.passageId(position)) ?? 0)
    }
    expect(counts()).toEqual([2, 1])
    granted(resolveThread(article.by(article.editor), { threadId: first ?? '' }))
    expect(counts()).toEqual([1, 1])
  })

  it('quotes what an anchor covers now, and what it covered once that is gone', () => {
    open('one')
    const quotes = () => granted(read()).items.map(({ anchor }) => [anchor.quote, anchor.state])
    article.write(article.assistant, article.passageId(0), 'All Water flows downhill.')
    expect(quotes()).toEqual([['Water', 'attached']])
    article.write(article.assistant, article.passageId(0), 'Rivers run.')
    expect(quotes()).toEqual([['Water', 'detached']])
    article.write(article.assistant, article.passageId(0), 'Water flows downhill.')
    expect(quotes()).toEqual([['Water', 'detached']])
  })

  it('shows a thread on a sentence that the source no longer has as detached', () => {
    const sentenceId = loadUnit(article.db, article.unit(0).unit.id)?.sentences[0]?.id
    const { articleId } = article
    const anchor = { sentenceId, start: 0, end: 1 }
    granted(openThread(article.by(article.reviewer), { articleId, anchor, body: 'Which?' }))
    article.db.$client.prepare('delete from sentence_places where sentence_id = ?').run(sentenceId)
    expect(granted(read()).items[0]?.anchor).toMatchObject({ quote: '水', state: 'detached' })
  })

  it('refuses an article there is not, a cursor of nowhere, and strangers', () => {
    expect(refusalOf(read({ articleId: 'art_none' })).code).toBe('not_found')
    expect(refusalOf(read({}, { cursor: 'thr_none', limit: 1 })).code).toBe('malformed')
    expect(refusalOf(readThreads(article.by(null), { articleId: article.articleId })).code).toBe(
      'not_signed_in',
    )
  })
})
