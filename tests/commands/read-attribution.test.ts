import { beforeEach, describe, expect, it } from 'vitest'
import { acceptSuggestion } from '@/commands/accept-suggestion'
import { mergeUnits } from '@/commands/merge-units'
import { openThread } from '@/commands/open-thread'
import { readAttribution, readPassageAttribution } from '@/commands/read-attribution'
import { saveUnit } from '@/commands/save-unit'
import { splitUnit } from '@/commands/split-unit'
import { loadUnit } from '@/db/one-unit'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.', 'The mountain is far.'])
})

const drawn = (passageId: string) => {
  const { text, stretches } = granted(readPassageAttribution(article.by(article.reviewer), passageId))
  expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  return stretches.map(({ start, end, kind, person }) => [text.slice(start, end), kind, person.id])
}

describe('who wrote the words of a passage', () => {
  it('is told from the stored diffs, person by person', () => {
    const id = article.passageId(0)
    article.write(article.editor, id, 'Water always flows downhill.')
    expect(drawn(id)).toEqual([
      ['Water ', 'person', article.assistant.userId],
      ['always ', 'person', article.editor.userId],
      ['flows downhill.', 'person', article.assistant.userId],
    ])
  })

  it('is the machine where its words still stand, and the person where they changed them', () => {
    const { unit } = article.unit(0)
    const save = (from: number, text: string, origin?: 'machine') =>
      granted(saveUnit(article.by(article.assistant), unit.id, from, { text, origin }))
    save(1, 'The water runs to low places.', 'machine')
    save(2, 'The water runs downhill.')
    expect(drawn(article.passageId(0)).map(([text, kind]) => [text, kind])).toEqual([
      ['The water runs ', 'machine'],
      ['downhill', 'person'],
      ['.', expect.any(String)],
    ])
  })

  it('is whoever suggested them, not whoever accepted', () => {
    const id = article.passageId(0)
    const thread = granted(
      openThread(article.by(article.reviewer), {
        articleId: article.articleId,
        anchor: { passageId: id, start: 6, end: 11 },
        body: 'Better.',
        suggestion: 'runs',
      }),
    )
    granted(acceptSuggestion(article.by(article.editor), { threadId: thread.id }))
    expect(drawn(id)[1]).toEqual(['runs', 'person', article.reviewer.userId])
  })

  it('stays theirs when units are merged and split by somebody else', () => {
    const editor = article.by(article.editor)
    const [first, second] = [article.unit(0), article.unit(1)]
    granted(
      mergeUnits(
        editor,
        [first, second].map(({ unit }) => ({ id: unit.id, revision: 1 })),
      ),
    )
    const assistant = article.assistant.userId
    expect(drawn(first.translation.id)).toEqual([
      ['Water flows downhill.', 'person', assistant],
      [' ', 'person', article.editor.userId],
      ['The road lies underfoot.', 'person', assistant],
    ])
    const sentenceId = loadUnit(article.db, first.unit.id)?.sentences[1]?.id ?? ''
    granted(splitUnit(editor, first.unit.id, { sentenceId, textAt: 'Water flows downhill.'.length }))
    expect(drawn(article.passageId(0))).toEqual([['Water flows downhill.', 'person', assistant]])
    expect(drawn(article.passageId(1))).toEqual([['The road lies underfoot.', 'person', assistant]])
  })

  it('is told of all texts of an article at once, and of none there is not', () => {
    const all = granted(readAttribution(article.by(article.reviewer), { articleId: article.articleId }))
    expect(all.items.map(({ text }) => text).sort()).toEqual(
      ['Water and Roads', 'Water flows downhill.', 'The road lies underfoot.', 'The mountain is far.'].sort(),
    )
    expect(refusalOf(readPassageAttribution(article.by(article.reviewer), 'psg_none')).code).toBe('not_found')
    const nowhere = readAttribution(article.by(article.reviewer), { articleId: 'art_none' })
    expect(refusalOf(nowhere).code).toBe('not_found')
  })
})
