import { beforeEach, describe, expect, it } from 'vitest'
import { acceptSuggestion } from '@/commands/accept-suggestion'
import { createEdition } from '@/commands/create-edition'
import { openThread } from '@/commands/open-thread'
import { readRevisions } from '@/commands/read-revisions'
import { rejectSuggestion } from '@/commands/reject-suggestion'
import { findEdition, updateEdition } from '@/db/editions'
import { findPassage } from '@/db/passages'
import {
  type DiscussedArticle,
  discussedArticle,
  granted,
  minutesAfter,
  refusalOf,
} from '../support/discussed-article'
import { person } from '../support/people'

const water = 'Water flows downhill. It always has.'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle([water])
})

type Over = { start?: number; end?: number; position?: number; blocking?: boolean }

/** The reviewer proposes a wording; for `flows` unless another range is given. */
function suggest(suggestion: string, { start = 6, end = 11, position = 0, blocking = false }: Over = {}) {
  const anchor = { passageId: article.passageId(position), start, end }
  const { articleId, reviewer } = article
  const context = article.by(reviewer)
  const thread = granted(openThread(context, { articleId, anchor, body: 'Better so.', suggestion, blocking }))
  return { threadId: thread.id }
}

const textNow = () => article.unit(0).translation.text

describe('accepting a suggestion', () => {
  it('puts the wording in the place of the anchored words, as one revision that credits the suggester', () => {
    const { assistant, reviewer } = article
    granted(acceptSuggestion(article.by(assistant, minutesAfter(3)), suggest('runs')))
    expect(textNow()).toBe('Water runs downhill. It always has.')
    const { items } = granted(readRevisions(article.by(assistant), { passageId: article.passageId(0) }))
    expect(items).toHaveLength(2)
    expect(items[1]).toMatchObject({
      revision: 2,
      origin: 'suggestion',
      author: { id: reviewer.userId, name: reviewer.name },
      actor: { id: assistant.userId, name: assistant.name },
      at: minutesAfter(3),
      status: 'translated',
    })
    expect(findPassage(article.db, article.passageId(0))?.updatedBy).toBe(reviewer.userId)
  })

  it('resolves the thread, which stays on the new words', () => {
    const { assistant } = article
    const view = granted(acceptSuggestion(article.by(assistant), suggest('runs', { blocking: true })))
    expect(view).toMatchObject({
      anchor: { start: 6, end: 10, quote: 'runs', state: 'moved' },
      status: 'resolved',
      resolvedBy: { id: assistant.userId },
      suggestion: { status: 'accepted', resultRevision: 2, decidedBy: { id: assistant.userId } },
    })
  })

  it('tells the history what became of which passage', () => {
    const { threadId } = suggest('runs')
    granted(acceptSuggestion(article.by(article.editor), { threadId }))
    const data = article.db.$client
      .prepare(`select data from events where type = 'suggestion.accepted'`)
      .pluck()
      .get() as string
    expect(JSON.parse(data)).toEqual({ threadId, passageId: article.passageId(0), revision: 2 })
  })

  it('works when the text has changed elsewhere since', () => {
    const thread = suggest('runs')
    article.write(article.assistant, article.passageId(0), `In nature, ${water}`)
    granted(acceptSuggestion(article.by(article.assistant), thread))
    expect(textNow()).toBe('In nature, Water runs downhill. It always has.')
  })

  it('puts a wording in at a point, and strikes words out with an empty one', () => {
    granted(acceptSuggestion(article.by(article.editor), suggest('clear ', { start: 0, end: 0 })))
    granted(acceptSuggestion(article.by(article.editor), suggest('', { start: 27, end: 42 })))
    expect(textNow()).toBe('clear Water flows downhill.')
  })

  it('makes a draft of a unit that had no English', () => {
    const thread = suggest('The mountain is far away.', { position: 2, start: 0, end: 0 })
    granted(acceptSuggestion(article.by(article.assistant), thread))
    expect(article.unit(2)).toMatchObject({
      unit: { status: 'draft' },
      translation: { text: 'The mountain is far away.' },
    })
  })

  it('carries the other comments on the passage through it', () => {
    const other = suggest('everywhere', { start: 12, end: 20 })
    granted(acceptSuggestion(article.by(article.editor), suggest('is flowing')))
    granted(acceptSuggestion(article.by(article.editor), other))
    expect(textNow()).toBe('Water is flowing everywhere. It always has.')
  })

  it('sends an approved article back to review', () => {
    const thread = suggest('runs')
    article.setState('approved')
    granted(acceptSuggestion(article.by(article.assistant), thread))
    const state = article.db.$client.prepare('select state from articles').pluck().get()
    expect(state).toBe('in_review')
  })

  it('is refused when the words it was made for were changed, even where they stand on in part', () => {
    const thread = suggest('runs uphill', { start: 6, end: 20 })
    article.write(article.assistant, article.passageId(0), 'Water flows slowly downhill. It always has.')
    expect(refusalOf(acceptSuggestion(article.by(article.editor), thread)).code).toBe('suggestion_outdated')
    expect(textNow()).toBe('Water flows slowly downhill. It always has.')
  })

  it('is refused when the words it was made for are gone', () => {
    const thread = suggest('runs')
    article.write(article.assistant, article.passageId(0), 'Rivers run.')
    expect(refusalOf(acceptSuggestion(article.by(article.editor), thread)).code).toBe('suggestion_outdated')
  })

  it('is refused when it would leave nothing of a translated unit', () => {
    const thread = suggest('', { start: 0, end: water.length })
    expect(refusalOf(acceptSuggestion(article.by(article.editor), thread)).code).toBe('translated_empty')
    expect(textNow()).toBe(water)
  })

  it('is for assistants and editors', () => {
    const thread = suggest('runs')
    expect(refusalOf(acceptSuggestion(article.by(article.reviewer), thread)).code).toBe('role_required')
    expect(refusalOf(acceptSuggestion(article.by(article.admin), thread)).code).toBe('role_required')
  })

  it('is refused while the article cannot be edited', () => {
    const thread = suggest('runs')
    article.setState('published')
    expect(refusalOf(acceptSuggestion(article.by(article.editor), thread)).code).toBe('wrong_state')
  })

  it('is refused once it is decided', () => {
    const thread = suggest('runs')
    granted(acceptSuggestion(article.by(article.editor), thread))
    expect(refusalOf(acceptSuggestion(article.by(article.editor), thread)).code).toBe('suggestion_decided')
    expect(refusalOf(rejectSuggestion(article.by(article.editor), thread)).code).toBe('suggestion_decided')
  })

  it('is refused on a thread without one', () => {
    const anchor = { passageId: article.passageId(0), start: 0, end: 5 }
    const { articleId } = article
    const { id } = granted(openThread(article.by(article.editor), { articleId, anchor, body: 'All water?' }))
    expect(refusalOf(acceptSuggestion(article.by(article.editor), { threadId: id })).code).toBe('not_found')
    expect(refusalOf(rejectSuggestion(article.by(article.editor), { threadId: id })).code).toBe('not_found')
  })
})

describe('a suggestion for an edition', () => {
  const headline = () => {
    const context = article.by(article.editor)
    const edition = granted(createEdition(context, { number: 7, title: 'On Water', publishOn: '2026-04-01' }))
    const row = findEdition(article.db, edition.id)
    const thread = granted(
      openThread(article.by(article.reviewer), {
        editionId: edition.id,
        anchor: { passageId: row?.titlePassageId, start: 3, end: 8 },
        body: 'Say which.',
        suggestion: 'Rivers',
      }),
    )
    return { editionId: edition.id, revision: row?.revision ?? 0, threadId: thread.id }
  }

  it('changes its headline and counts as a revision of the edition', () => {
    const { editionId, revision, threadId } = headline()
    granted(acceptSuggestion(article.by(article.assistant), { threadId }))
    const edition = findEdition(article.db, editionId)
    expect(findPassage(article.db, edition?.titlePassageId ?? '')?.text).toBe('On Rivers')
    expect(edition?.revision).toBeGreaterThan(revision)
  })

  it('is refused once the edition is published', () => {
    const { editionId, threadId } = headline()
    updateEdition(article.db, editionId, { state: 'published' })
    expect(refusalOf(acceptSuggestion(article.by(article.editor), { threadId })).code).toBe('wrong_state')
  })
})

describe('rejecting a suggestion', () => {
  it('leaves the text alone and closes the thread', () => {
    const { assistant } = article
    const view = granted(rejectSuggestion(article.by(assistant, minutesAfter(1)), suggest('runs')))
    expect(view).toMatchObject({
      status: 'resolved',
      anchor: { quote: 'flows', state: 'attached' },
      suggestion: {
        status: 'rejected',
        resultRevision: null,
        decidedBy: { id: assistant.userId },
        decidedAt: minutesAfter(1),
      },
    })
    expect(textNow()).toBe(water)
  })

  it('leaves a blocking thread of somebody else open', () => {
    const view = granted(rejectSuggestion(article.by(article.assistant), suggest('runs', { blocking: true })))
    expect(view).toMatchObject({ status: 'open', suggestion: { status: 'rejected' } })
  })

  it('is for who made it, whatever their role, but not for another reviewer', () => {
    const thread = suggest('runs')
    const another = person(article.db, ['reviewer'])
    expect(refusalOf(rejectSuggestion(article.by(another), thread)).code).toBe('role_required')
    expect(granted(rejectSuggestion(article.by(article.reviewer), thread)).suggestion?.status).toBe(
      'rejected',
    )
  })

  it('is refused once the article is withdrawn', () => {
    const thread = suggest('runs')
    article.setState('withdrawn')
    expect(refusalOf(rejectSuggestion(article.by(article.editor), thread)).code).toBe('wrong_state')
    expect(refusalOf(rejectSuggestion(article.by(article.reviewer), thread)).code).toBe('wrong_state')
  })
})
