import { beforeEach, describe, expect, it } from 'vitest'
import { acceptSuggestion } from '@/commands/accept-suggestion'
import { openThread } from '@/commands/open-thread'
import { readRevisions } from '@/commands/read-revisions'
import { readThreads } from '@/commands/read-threads'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

const water = 'Water flows downhill. It always has.'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle([water])
})

/** The reviewer proposes `runs` for `flows`. */
function suggest(suggestion = 'runs') {
  const anchor = { passageId: article.passageId(0), start: 6, end: 11 }
  const { articleId, reviewer } = article
  return granted(openThread(article.by(reviewer), { articleId, anchor, body: 'Better so.', suggestion })).id
}

const accept = (threadId: string, text: string, from = article.unit(0).translation.revision) =>
  acceptSuggestion(article.by(article.editor), { threadId, edited: { text, from } })

const textNow = () => article.unit(0).translation.text
const lastRevisions = (count: number) =>
  granted(readRevisions(article.by(article.editor), { passageId: article.passageId(0) }))
    .items.slice(-count)
    .map(({ text, origin, author }) => [text, origin, author.id])
const shown = (threadId: string) =>
  granted(readThreads(article.by(article.editor), { articleId: article.articleId })).items.find(
    ({ id }) => id === threadId,
  )

describe('accepting a suggestion in other words', () => {
  it('credits the suggester for what they proposed and the editor for what they changed', () => {
    const { editor, reviewer } = article
    granted(accept(suggest(), 'Water runs downhill, always.'))
    expect(lastRevisions(2)).toEqual([
      ['Water runs downhill. It always has.', 'suggestion', reviewer.userId],
      ['Water runs downhill, always.', 'human', editor.userId],
    ])
  })

  it('is one revision of the suggester where nothing was changed', () => {
    granted(accept(suggest(), 'Water runs downhill. It always has.'))
    expect(lastRevisions(2).map(([, origin]) => origin)).toEqual(['human', 'suggestion'])
  })

  it('leaves the thread on its words, as far as they are there', () => {
    const view = granted(accept(suggest(), 'Slowly, Water runs downhill.'))
    expect(view.anchor).toMatchObject({ quote: 'runs', state: 'moved' })
    expect(view).toMatchObject({ status: 'resolved', suggestion: { status: 'accepted', resultRevision: 3 } })
  })

  it('is refused with both texts when the passage was revised meanwhile', () => {
    const thread = suggest()
    article.write(article.assistant, article.passageId(0), `${water} Really.`)
    const { code, current } = refusalOf(accept(thread, 'Water runs.', 1))
    expect(code).toBe('revision_stale')
    expect(current).toMatchObject({ text: `${water} Really.` })
    expect(textNow()).toBe(`${water} Really.`)
  })

  it('leaves no half of it where the rest cannot be had', () => {
    const thread = suggest()
    expect(refusalOf(accept(thread, '')).code).toBe('translated_empty')
    expect(textNow()).toBe(water)
    expect(shown(thread)?.suggestion?.status).toBe('open')
  })
})

describe('a suggestion whose words have changed since', () => {
  const whole = (suggestion: string) => {
    const anchor = { passageId: article.passageId(0), start: 0, end: water.length }
    const { articleId, reviewer } = article
    return granted(openThread(article.by(reviewer), { articleId, anchor, body: 'So.', suggestion })).id
  }

  it('is shown brought together with the present text, where both can stand', () => {
    const thread = whole('Water runs downhill. It always has.')
    expect(shown(thread)?.suggestion).not.toHaveProperty('rebase')
    article.write(article.assistant, article.passageId(0), 'Water flows downhill. It always did.')
    const merged = 'Water runs downhill. It always did.'
    expect(shown(thread)?.suggestion?.rebase).toEqual({ merged, conflict: false })
    granted(accept(thread, merged))
    expect(lastRevisions(1)).toEqual([[merged, 'suggestion', article.reviewer.userId]])
  })

  it('is the editor’s own when both changed the same words', () => {
    const thread = whole('Water runs downhill. It always has.')
    article.write(article.assistant, article.passageId(0), 'Water rushes downhill. It always has.')
    expect(shown(thread)?.suggestion?.rebase?.conflict).toBe(true)
    granted(accept(thread, 'Water races downhill. It always has.'))
    expect(lastRevisions(1)).toEqual([
      ['Water races downhill. It always has.', 'human', article.editor.userId],
    ])
  })
})
