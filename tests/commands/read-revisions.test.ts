import { beforeEach, describe, expect, it } from 'vitest'
import { compareRevisions } from '@/commands/compare-revisions'
import { readEvents } from '@/commands/read-events'
import { readRevisions } from '@/commands/read-revisions'
import { retirePassage } from '@/db/passages'
import { applyDiff } from '@/domain/diff/text-diff'
import {
  type DiscussedArticle,
  discussedArticle,
  granted,
  minutesAfter,
  refusalOf,
} from '../support/discussed-article'
import { noon } from '../support/people'

let article: DiscussedArticle
let passageId: string
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.'])
  passageId = article.passageId(0)
})

const reader = () => article.by(article.reviewer)

describe('the revisions of a passage', () => {
  it('are its texts from the first on, each with who wrote it when and its diff from the one before', () => {
    const { assistant, editor } = article
    article.write(editor, passageId, 'Water runs downhill.', { at: minutesAfter(1), status: 'condensed' })
    const { items, nextCursor } = granted(readRevisions(reader(), { passageId }))
    expect(items).toEqual([
      {
        revision: 1,
        text: 'Water flows downhill.',
        origin: 'human',
        author: { id: assistant.userId, name: assistant.name },
        at: noon,
        diff: [{ op: 'insert', text: 'Water flows downhill.' }],
        status: 'translated',
      },
      expect.objectContaining({ revision: 2, at: minutesAfter(1), status: 'condensed' }),
    ])
    expect(nextCursor).toBeNull()
    expect(applyDiff('Water flows downhill.', items[1]?.diff ?? [])).toBe('Water runs downhill.')
  })

  it('come whole over pages of any size', () => {
    for (let index = 2; index <= 5; index += 1) article.write(article.editor, passageId, `Water ${index}.`)
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = granted(readRevisions(reader(), { passageId }, { cursor, limit: 2 }))
      seen.push(...page.items.map(item => item.revision))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual([1, 2, 3, 4, 5])
  })

  it('are none for a passage never written, and stay for one that was retired', () => {
    expect(granted(readRevisions(reader(), { passageId: article.passageId(1) })).items).toEqual([])
    retirePassage(article.db, passageId, noon)
    expect(granted(readRevisions(reader(), { passageId })).items).toHaveLength(1)
  })

  it('are refused for a passage there is not, a cursor that is no number, and to strangers', () => {
    expect(refusalOf(readRevisions(reader(), { passageId: 'psg_none' })).code).toBe('not_found')
    expect(refusalOf(readRevisions(reader(), { passageId }, { cursor: 'x' })).code).toBe('malformed')
    expect(refusalOf(readRevisions(article.by(null), { passageId })).code).toBe('not_signed_in')
  })
})

describe('comparing two revisions', () => {
  beforeEach(() => {
    article.write(article.editor, passageId, '加强国际合作。')
    article.write(article.editor, passageId, '加强国内合作。')
  })

  const deleted = (from: number, to: number, granularity?: 'words' | 'characters' | 'segmented') =>
    granted(compareRevisions(reader(), { passageId, from, to, granularity }))
      .diff.filter(({ op }) => op === 'delete')
      .map(({ text }) => text)

  it('goes from any to any, backwards and from nothing too', () => {
    const { diff } = granted(compareRevisions(reader(), { passageId, from: 3, to: 1 }))
    expect(applyDiff('加强国内合作。', diff)).toBe('Water flows downhill.')
    expect(granted(compareRevisions(reader(), { passageId, from: 0, to: 1 })).diff).toEqual([
      { op: 'insert', text: 'Water flows downhill.' },
    ])
  })

  it('shows Chinese by words or by characters', () => {
    expect(deleted(2, 3, 'segmented')).toEqual(['国际'])
    expect(deleted(2, 3, 'characters')).toEqual(['际'])
  })

  it('is refused for a revision or a passage there is not', () => {
    expect(refusalOf(compareRevisions(reader(), { passageId, from: 1, to: 4 })).code).toBe('not_found')
    expect(refusalOf(compareRevisions(reader(), { passageId, from: -1, to: 1 })).code).toBe('not_found')
    expect(refusalOf(compareRevisions(reader(), { passageId: 'psg_none', from: 0, to: 0 })).code).toBe(
      'not_found',
    )
  })
})

describe('the history of an article', () => {
  it('tells what was done, newest first, by whom and with which facts', () => {
    const { items } = granted(readEvents(reader(), { articleId: article.articleId }, { limit: 50 }))
    expect(items[0]).toMatchObject({
      type: 'passage.revised',
      at: noon,
      actor: { id: article.assistant.userId, name: article.assistant.name },
      data: { passageId, revision: 1 },
    })
    expect(items.at(-1)?.type).toBe('article.proposed')
  })

  it('comes whole over pages of any size', () => {
    const of = { articleId: article.articleId }
    const all = granted(readEvents(reader(), of, { limit: 200 })).items.map(event => event.seq)
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = granted(readEvents(reader(), of, { cursor, limit: 1 }))
      seen.push(...page.items.map(event => event.seq))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(all)
  })

  it('is refused for an article or edition there is not, and for a cursor that is no number', () => {
    const page = { limit: 50 }
    expect(refusalOf(readEvents(reader(), { articleId: 'art_none' }, page)).code).toBe('not_found')
    expect(refusalOf(readEvents(reader(), { editionId: 'edn_none' }, page)).code).toBe('not_found')
    const bad = { cursor: '-1', limit: 50 }
    expect(refusalOf(readEvents(reader(), { articleId: article.articleId }, bad)).code).toBe('malformed')
  })
})
