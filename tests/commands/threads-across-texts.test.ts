import { beforeEach, describe, expect, it } from 'vitest'
import { command } from '@/commands/context'
import { mergeUnits } from '@/commands/merge-units'
import { openRemarks } from '@/commands/open-remarks'
import { openThread } from '@/commands/open-thread'
import { readThreads } from '@/commands/read-threads'
import { readThreadsAt } from '@/commands/read-threads-at'
import { reattachThread } from '@/commands/reattach-thread'
import { reimportSource } from '@/commands/reimport-source'
import { findArticle } from '@/db/articles'
import { loadUnit } from '@/db/one-unit'
import { openThreadsByPlace } from '@/db/thread-counts'
import { done } from '@/domain/decision'
import { type DiscussedArticle, discussedArticle, granted, refusalOf } from '../support/discussed-article'

let article: DiscussedArticle
let ids: string[]
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.', 'The mountain is far.'])
  ids = [0, 1, 2].map(article.passageId)
})

/** From "downhill" in the first passage through the second to "The mountain" in the third. */
const across = () => ({
  passageId: ids[0],
  start: 12,
  end: 21,
  revision: 1,
  through: [
    { passageId: ids[1], start: 0, end: 24, revision: 1 },
    { passageId: ids[2], start: 0, end: 12, revision: 1 },
  ],
})
const open = (anchor: Parameters<typeof openThread>[1]['anchor'], suggestion?: string) =>
  openThread(article.by(article.reviewer), {
    articleId: article.articleId,
    anchor,
    body: 'Does this hang together?',
    suggestion,
  })
const shown = () =>
  granted(readThreads(article.by(article.reviewer), { articleId: article.articleId })).items[0]!.anchor

describe('a thread across several passages', () => {
  it('answers all of its words as one quotation, and each of its ranges', () => {
    const { anchor } = granted(open(across()))
    expect(anchor).toMatchObject({
      passageId: ids[0],
      start: 12,
      end: 21,
      quote: 'downhill. The road lies underfoot. The mountain',
      state: 'attached',
    })
    expect(anchor.ranges?.map(({ passageId, quote }) => [passageId, quote])).toEqual([
      [ids[0], 'downhill.'],
      [ids[1], 'The road lies underfoot.'],
      [ids[2], 'The mountain'],
    ])
  })

  it('is carried in each of its passages: moved where words went, detached once all are gone', () => {
    granted(open(across()))
    article.write(article.editor, ids[2]!, 'Yet the mountain is far. The mountain stays.')
    article.write(article.editor, ids[0]!, 'All water flows downhill.')
    expect(shown()).toMatchObject({ start: 16, end: 25 })

    article.write(article.editor, ids[0]!, 'x')
    expect(shown()).toMatchObject({ passageId: ids[1], state: 'moved' })
    expect(shown().quote).toMatch(/^The road lies underfoot\. /)

    article.write(article.editor, ids[1]!, 'y')
    article.write(article.editor, ids[2]!, 'z')
    expect(shown()).toMatchObject({
      state: 'detached',
      quote: 'downhill. The road lies underfoot. The mountain',
    })
  })

  it('becomes one of a single passage when a merge joins them', () => {
    granted(open({ ...across(), through: across().through.slice(0, 1) }))
    const units = [0, 1].map(at => ({ id: article.unit(at).unit.id, revision: 1 }))
    article.setState('translating')
    granted(mergeUnits(article.by(article.editor), units))
    expect(shown()).toEqual({
      passageId: ids[0],
      start: 12,
      end: 46,
      quote: 'downhill. The road lies underfoot.',
      state: 'attached',
    })
  })

  it('stands on each of its passages in an old revision, in a list of one passage, and in the counts', () => {
    granted(open(across()))
    article.write(article.editor, ids[1]!, 'The path lies underfoot.')
    const context = article.by(article.reviewer)
    const then = granted(readThreadsAt(context, { passageId: ids[1]!, revision: 1 })).items
    expect(then.map(({ anchor }) => anchor)).toEqual([
      { passageId: ids[1], start: 0, end: 24, quote: 'The road lies underfoot.', state: 'attached' },
    ])
    const now = granted(readThreadsAt(context, { passageId: ids[1]!, revision: 2 })).items
    expect(now.map(({ anchor }) => anchor.quote)).toEqual(['The path lies underfoot.'])
    for (const passageId of ids) {
      const { articleId } = article
      expect(granted(readThreads(context, { articleId, passageId })).items).toHaveLength(1)
      expect(openThreadsByPlace(article.db, articleId).get(passageId)).toBe(1)
    }
  })

  it('can be put on other words, across texts or not', () => {
    const { id } = granted(open(across()))
    const single = { passageId: ids[1], start: 4, end: 8 }
    const put = (anchor: Parameters<typeof reattachThread>[1]['anchor']) =>
      granted(reattachThread(article.by(article.reviewer), { threadId: id, anchor })).anchor
    expect(put(single)).toEqual({ ...single, quote: 'road', state: 'attached' })
    expect(put(across()).ranges).toHaveLength(3)
  })

  it('is told to the history with each of its texts', () => {
    granted(open(across()))
    const row = article.db.$client.prepare('select data from events order by seq desc limit 1').get()
    expect(JSON.parse((row as { data: string }).data)).toMatchObject({
      passageId: ids[0],
      through: [ids[1], ids[2]],
    })
  })

  it('proposes no wording, and is all English or all Chinese', () => {
    expect(refusalOf(open(across(), 'Other words.'))).toMatchObject({
      code: 'invalid',
      facts: { problem: 'several_passages' },
    })
    const sentenceId = loadUnit(article.db, article.unit(1).unit.id)?.sentences[0]?.id
    const mixed = { ...across(), through: [{ sentenceId, start: 0, end: 2 }] }
    expect(refusalOf(open(mixed)).code).toBe('anchor_invalid')
  })

  it('refuses a range that one of the texts does not have', () => {
    const [road] = across().through
    const beyond = { ...across(), through: [{ ...road!, end: 25 }] }
    expect(refusalOf(open(beyond)).code).toBe('anchor_invalid')
    const elsewhere = { ...across(), through: [{ ...road!, passageId: 'psg_nowhere' }] }
    expect(refusalOf(open(elsewhere)).code).toBe('unknown_reference')
  })
})

describe('a thread across several sentences of the source', () => {
  it('quotes them close together, and keeps what a re-import leaves of them', () => {
    const sentences = [0, 1].map(at => loadUnit(article.db, article.unit(at).unit.id)!.sentences[0]!)
    const [water, road] = sentences
    const through = [{ sentenceId: road!.id, start: 0, end: 2 }]
    granted(open({ sentenceId: water!.id, start: 3, end: 6, through }))
    expect(shown().quote).toBe(`${water!.text.slice(3, 6)}路在`)
    const text = '水往低处流。山在远方。'
    granted(reimportSource(article.by(article.editor), article.articleId, { text }))
    expect(shown()).toMatchObject({ sentenceId: water!.id, state: 'moved', quote: water!.text.slice(3, 6) })
  })
})

describe('a comment that came in with a file', () => {
  it('goes on through the sentences that it was put on', () => {
    const source = findArticle(article.db, article.articleId)
    const text = '水往低处流。路在脚下。山在远方。'
    const remark = { kind: 'comment' as const, start: 3, end: 13, text: '可合写？', author: '某丙', at: null }
    granted(
      command(article.by(article.assistant), work => {
        const where = { articleId: article.articleId, versionId: source?.sourceVersionId ?? '', text }
        openRemarks(work, where, [remark])
        return done(null)
      }),
    )
    expect(shown()).toMatchObject({ quote: text.slice(3, 13), state: 'attached' })
    expect(shown().ranges?.map(({ quote }) => quote)).toEqual(['处流。', '路在脚下。', '山在'])
  })
})
