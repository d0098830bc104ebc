import { beforeEach, expect, it } from 'vitest'
import { openThread } from '@/commands/open-thread'
import { readThreads } from '@/commands/read-threads'
import { splitUnit } from '@/commands/split-unit'
import { findArticle } from '@/db/articles'
import { placedSentences } from '@/db/units'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

const english = 'Water flows ever downhill.'
let article: DiscussedArticle
let unitId: string
let sentenceId: string
beforeEach(() => {
  article = discussedArticle([english])
  unitId = article.unit(0).unit.id
  const version = findArticle(article.db, article.articleId)?.sourceVersionId ?? ''
  sentenceId = placedSentences(article.db, version).find(place => place.unitId === unitId)?.sentenceId ?? ''
})

function comment(words: string) {
  const start = english.indexOf(words)
  const anchor = { passageId: article.passageId(0), start, end: start + words.length }
  granted(openThread(article.by(article.reviewer), { articleId: article.articleId, anchor, body: words }))
}

function anchors() {
  const { items } = granted(readThreads(article.by(article.reviewer), { articleId: article.articleId }, {}))
  return items.map(({ anchor }) => [anchor.passageId, anchor.quote, anchor.state])
}

it('a cut in the middle of a word leaves comments on what stands of it attached', () => {
  comment('flows ever down')
  comment('hill')
  granted(
    splitUnit(article.by(article.editor), unitId, { sentenceId, offset: 2, textAt: english.indexOf('hill') }),
  )
  expect(anchors()).toEqual([
    [article.passageId(0), 'flows ever down', 'attached'],
    [article.passageId(1), 'hill', 'attached'],
  ])
})

it('a comment across the cut goes to the part with more of it, and has moved', () => {
  comment('downhill')
  granted(
    splitUnit(article.by(article.editor), unitId, {
      sentenceId,
      offset: 2,
      textAt: english.indexOf('nhill'),
    }),
  )
  expect(anchors()).toEqual([[article.passageId(1), 'nhill', 'moved']])
})

it('refuses a cut at the end of the sentence, outside of it and of another unit', () => {
  const split = (more: object) =>
    refusalOf(splitUnit(article.by(article.editor), unitId, { sentenceId, ...more })).code
  for (const more of [{ offset: 0 }, { offset: 99 }, { offset: 2, textAt: 99 }, { sentenceId: 'sen_other' }])
    expect(split(more)).toBe('split_impossible')
})
