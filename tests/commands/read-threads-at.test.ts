import { beforeEach, describe, expect, it } from 'vitest'
import { openThread } from '@/commands/open-thread'
import { readThreadsAt } from '@/commands/read-threads-at'
import { splitUnit } from '@/commands/split-unit'
import { loadUnit } from '@/db/one-unit'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

let article: DiscussedArticle
let id: string
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.', 'The mountain is far.'])
  id = article.passageId(0)
})

const comment = (words: string, body: string, revision?: number) => {
  const text = granted(at(revision ?? 1)).text
  const start = text.indexOf(words)
  const anchor = { passageId: id, start, end: start + words.length, revision }
  granted(openThread(article.by(article.reviewer), { articleId: article.articleId, anchor, body }))
}
const at = (revision: number) => readThreadsAt(article.by(article.reviewer), { passageId: id, revision })
const drawn = (revision: number) =>
  granted(at(revision)).items.map(({ body, anchor }) => [body, anchor.quote, anchor.start, anchor.state])

describe('the comments on an earlier revision', () => {
  it('are where they were, whatever became of their words since', () => {
    comment('flows', 'Runs?')
    article.write(article.editor, id, 'All water flows downhill.')
    article.write(article.editor, id, 'All water runs downhill.')
    expect(drawn(1)).toEqual([['Runs?', 'flows', 6, 'attached']])
    expect(drawn(2)).toEqual([['Runs?', 'flows', 10, 'attached']])
    expect(drawn(3).map(([, , , state]) => state)).toEqual(['detached'])
  })

  it('are those that were made on it or before', () => {
    article.write(article.editor, id, 'Water runs downhill.')
    comment('runs', 'Good.', 2)
    expect(drawn(1)).toEqual([])
    expect(drawn(2)).toEqual([['Good.', 'runs', 6, 'attached']])
  })

  it('are still there when a split has taken them elsewhere', () => {
    comment('downhill', 'Which hill?')
    const { unit } = article.unit(0)
    const sentenceId = loadUnit(article.db, unit.id)?.sentences[0]?.id ?? ''
    granted(splitUnit(article.by(article.editor), unit.id, { sentenceId, offset: 3, textAt: 11 }))
    expect(drawn(1)).toEqual([['Which hill?', 'downhill', 12, 'attached']])
    expect(drawn(2)).toEqual([])
  })

  it('are refused of a revision there is not', () => {
    expect(refusalOf(at(9)).code).toBe('not_found')
    expect(granted(at(0)).items).toEqual([])
  })
})
