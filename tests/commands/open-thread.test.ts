import { beforeEach, describe, expect, it } from 'vitest'
import { createEdition } from '@/commands/create-edition'
import { openThread } from '@/commands/open-thread'
import { loadUnit } from '@/db/one-unit'
import { retirePassage } from '@/db/passages'
import type { Actor } from '@/domain/actor'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'
import { noon, person } from '../support/people'

const water = 'Water flows downhill. It always has.'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle([water, 'The road lies underfoot.'])
})

type Asked = Partial<Parameters<typeof openThread>[1]> & { articleId?: string }

function open(asked: Asked = {}, actor: Actor | null = article.reviewer) {
  return openThread(article.by(actor), {
    articleId: article.articleId,
    anchor: { passageId: article.passageId(0), start: 6, end: 11 },
    body: 'Runs?',
    ...asked,
  })
}

const anchorOn = (start: number, end: number, revision?: number) => ({
  passageId: article.passageId(0),
  start,
  end,
  revision,
})

describe('opening a thread', () => {
  it('answers who said what about which words', () => {
    const { reviewer } = article
    expect(granted(open({ blocking: true }))).toMatchObject({
      anchor: { passageId: article.passageId(0), start: 6, end: 11, quote: 'flows', state: 'attached' },
      body: 'Runs?',
      author: { id: reviewer.userId, name: reviewer.name },
      at: noon,
      status: 'open',
      blocking: true,
      comments: [],
    })
  })

  it('does not block unless that is asked for, and shows no suggestion where there is none', () => {
    const thread = granted(open())
    expect(thread.blocking).toBe(false)
    expect(thread).not.toHaveProperty('suggestion')
  })

  it('is told to the history of the article', () => {
    const { id } = granted(open())
    const row = article.db.$client.prepare('select * from events order by seq desc limit 1').get()
    expect(row).toMatchObject({
      type: 'thread.opened',
      article_id: article.articleId,
      actor_id: article.reviewer.userId,
      data: expect.stringContaining(id),
    })
  })

  it('is for every member, an admin too', () => {
    for (const actor of [article.assistant, article.reviewer, article.editor, article.admin])
      expect(open({}, actor).ok).toBe(true)
  })

  it('is not for strangers and suspended people', () => {
    const suspended = person(article.db, ['editor'], { suspended: true })
    expect(refusalOf(open({}, suspended)).code).toBe('not_signed_in')
    expect(refusalOf(open({}, null)).code).toBe('not_signed_in')
  })

  it.each(['proposed', 'approved', 'published', 'declined'] as const)('is possible while %s', state => {
    article.setState(state)
    expect(open().ok).toBe(true)
  })

  it('is not possible on a withdrawn article', () => {
    article.setState('withdrawn')
    expect(refusalOf(open())).toMatchObject({ code: 'wrong_state', facts: { state: 'withdrawn' } })
  })

  it('is refused for an article there is not', () => {
    expect(refusalOf(open({ articleId: 'art_none' })).code).toBe('not_found')
  })
})

describe('an anchor', () => {
  it('made against an older revision stands where those words are now', () => {
    article.write(article.assistant, article.passageId(0), `In nature, ${water}`)
    const { anchor } = granted(open({ anchor: anchorOn(6, 11, 1) }))
    expect(anchor).toEqual({ ...anchorOn(17, 22), revision: undefined, quote: 'flows', state: 'attached' })
  })

  it('made against an older revision whose words are gone is detached and keeps its quotation', () => {
    article.write(article.assistant, article.passageId(0), 'Water runs downhill. It always has.')
    const { anchor } = granted(open({ anchor: anchorOn(6, 11, 1) }))
    expect(anchor).toMatchObject({ quote: 'flows', state: 'detached' })
    expect(anchor.start).toBe(anchor.end)
  })

  it('may be a point, also in a passage that was never written', () => {
    const empty = { passageId: article.passageId(2), start: 0, end: 0, revision: 0 }
    expect(granted(open({ anchor: empty })).anchor).toMatchObject({ quote: '', state: 'attached' })
    expect(granted(open({ anchor: anchorOn(21, 21) })).anchor).toMatchObject({ start: 21, end: 21 })
  })

  it('may be on a source sentence, whose offsets count from where the sentence begins', () => {
    const sentence = loadUnit(article.db, article.unit(1).unit.id)?.sentences[0]
    const { anchor } = granted(open({ anchor: { sentenceId: sentence?.id, start: 0, end: 1 } }))
    expect(anchor).toEqual({
      sentenceId: sentence?.id,
      start: 0,
      end: 1,
      quote: '路',
      state: 'attached',
    })
  })

  it.each([
    ['behind the text', 0, water.length + 1, undefined],
    ['backwards', 4, 2, undefined],
    ['against a revision yet to be written', 0, 1, 2],
    ['against a revision below the first', 0, 0, -1],
    ['against half a revision', 0, 0, 0.5],
    ['on words that the revision did not hold', 0, 1, 0],
  ])('%s is refused', (_, start, end, revision) => {
    expect(refusalOf(open({ anchor: anchorOn(start, end, revision) })).code).toBe('anchor_invalid')
  })

  it('on nothing, or on a passage and a sentence at once, is refused', () => {
    const sentenceId = loadUnit(article.db, article.unit(0).unit.id)?.sentences[0]?.id
    expect(refusalOf(open({ anchor: { start: 0, end: 0 } })).code).toBe('anchor_invalid')
    expect(refusalOf(open({ anchor: { ...anchorOn(0, 0), sentenceId } })).code).toBe('anchor_invalid')
  })

  it('on a passage or a sentence of nowhere is refused', () => {
    const nowhere = { start: 0, end: 0 }
    expect(refusalOf(open({ anchor: { passageId: 'psg_none', ...nowhere } })).code).toBe('unknown_reference')
    expect(refusalOf(open({ anchor: { sentenceId: 'sen_none', ...nowhere } })).code).toBe('unknown_reference')
  })

  it('on a passage that was merged away is refused', () => {
    retirePassage(article.db, article.passageId(0), noon)
    expect(refusalOf(open()).code).toBe('anchor_invalid')
  })
})

describe('a thread of an edition', () => {
  const edition = () =>
    granted(
      createEdition(article.by(article.editor), {
        number: 7,
        title: 'On Water',
        publishOn: '2026-04-01',
      }),
    )

  it('hangs on a passage of that edition', () => {
    const { id } = edition()
    const titleId = article.db.$client
      .prepare('select title_passage_id as id from editions where id = ?')
      .get(id) as { id: string }
    const thread = openThread(article.by(article.assistant), {
      editionId: id,
      anchor: { passageId: titleId.id, start: 3, end: 8 },
      body: 'Which waters?',
    })
    expect(granted(thread).anchor.quote).toBe('Water')
  })

  it('cannot hang on a passage of an article', () => {
    const { id } = edition()
    const anchor = { passageId: article.passageId(0), start: 0, end: 0 }
    const refused = openThread(article.by(article.assistant), { editionId: id, anchor, body: 'Why?' })
    expect(refusalOf(refused).code).toBe('unknown_reference')
  })
})

describe('a suggestion', () => {
  it('is kept beside the text, with the revision it was made for', () => {
    const { suggestion } = granted(open({ suggestion: 'runs' }))
    expect(suggestion).toMatchObject({
      text: 'runs',
      status: 'open',
      baseRevision: 1,
      author: { id: article.reviewer.userId },
    })
    expect(article.unit(0).translation.text).toBe(water)
  })

  it('that changes nothing is refused', () => {
    expect(refusalOf(open({ suggestion: 'flows' })).code).toBe('invalid')
  })

  it('for the Chinese is refused, because the source is never rewritten', () => {
    const sentenceId = loadUnit(article.db, article.unit(0).unit.id)?.sentences[0]?.id
    const refusal = refusalOf(open({ anchor: { sentenceId, start: 0, end: 1 }, suggestion: '河' }))
    expect(refusal).toMatchObject({ code: 'invalid', facts: { problem: 'source_sentence' } })
  })

  it('leaves nothing behind when its comment is empty', () => {
    expect(refusalOf(open({ suggestion: 'runs', body: ' ' })).code).toBe('text_empty')
    for (const table of ['threads', 'comments', 'suggestions'])
      expect(article.db.$client.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0)
  })
})
