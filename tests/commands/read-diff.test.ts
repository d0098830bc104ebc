import { beforeEach, describe, expect, it } from 'vitest'
import { mergeUnits } from '@/commands/merge-units'
import { moveUnit } from '@/commands/move-unit'
import { noteLook } from '@/commands/note-look'
import { readArticle } from '@/commands/read-article'
import { type ReadDiff, readDiff } from '@/commands/read-diff'
import { signArticle } from '@/commands/sign-article'
import { splitUnit } from '@/commands/split-unit'
import { loadUnit } from '@/db/one-unit'
import { applyDiff } from '@/domain/diff/text-diff'
import {
  type DiscussedArticle,
  discussedArticle,
  granted,
  minutesAfter,
  refusalOf,
} from '../support/discussed-article'
import { noon } from '../support/people'

const texts = ['Water flows downhill.', 'The road lies underfoot.', 'The mountain is far away.']

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(texts)
})

function sign(stage: 'translation' | 'summary' = 'translation'): string {
  const { articleId, reviewer } = article
  const { contentHash } = granted(readArticle(article.by(reviewer), articleId))
  const signed = signArticle(article.by(reviewer, minutesAfter(10)), articleId, {
    stage,
    decision: 'approve',
    contentHash: contentHash[stage],
  })
  return granted(signed).id
}

function diff(period: Partial<ReadDiff>) {
  return readDiff(article.by(article.reviewer, minutesAfter(60)), { articleId: article.articleId, ...period })
}

const items = (period: Partial<ReadDiff>) => granted(diff(period)).items
const later = { at: minutesAfter(20) }

describe('what changed since a sign-off', () => {
  it('is nothing at first', () => {
    expect(items({ since: sign() })).toEqual([])
  })

  it('is the passages that read otherwise now, in reading order, each with its diff', () => {
    const since = sign()
    article.write(article.assistant, article.passageId(2), 'The mountain is very far away.', later)
    article.write(article.editor, article.passageId(0), 'Water runs downhill.', later)
    const changed = items({ since })
    expect(
      changed.map(({ passageId, kind, change, from, to }) => [passageId, kind, change, from, to]),
    ).toEqual([
      [article.passageId(0), 'translation', 'changed', 1, 2],
      [article.passageId(2), 'translation', 'changed', 1, 2],
    ])
    expect(changed[0]?.diff).toContainEqual({ op: 'delete', text: 'flows' })
    expect(changed[0]?.diff).toContainEqual({ op: 'insert', text: 'runs' })
    expect(applyDiff('Water flows downhill.', changed[0]?.diff ?? [])).toBe('Water runs downhill.')
  })

  it('sums several edits up, and leaves out what was changed and changed back', () => {
    const since = sign()
    article.write(article.assistant, article.passageId(0), 'Rivers run.', later)
    article.write(article.assistant, article.passageId(0), 'Rivers run downhill.', later)
    article.write(article.assistant, article.passageId(1), 'Gone astray.', later)
    article.write(article.assistant, article.passageId(1), texts[1] ?? '', later)
    expect(items({ since })).toMatchObject([{ passageId: article.passageId(0), from: 1, to: 3 }])
  })

  it('includes the title, and a unit whose status alone changed', () => {
    const since = sign()
    article.write(article.editor, article.titlePassageId, 'Water, Roads, Mountains', later)
    article.write(article.editor, article.passageId(1), texts[1] ?? '', { ...later, status: 'condensed' })
    expect(items({ since }).map(item => item.kind)).toEqual(['title', 'translation'])
    expect(items({ since })[1]?.diff).toEqual([{ op: 'equal', text: texts[1] }])
  })

  it('is only about the stage that was signed', () => {
    const since = sign('summary')
    article.write(article.assistant, article.passageId(0), 'Rivers run.', later)
    expect(items({ since })).toEqual([])
  })

  it('shows what a merge took out and what a split put in', () => {
    const since = sign()
    const [first, second, third] = [article.unit(0), article.unit(1), article.unit(2)]
    const editor = article.by(article.editor, minutesAfter(20))
    granted(
      mergeUnits(
        editor,
        [first, second].map(({ unit }) => ({ id: unit.id, revision: 1 })),
      ),
    )
    const sentenceId = loadUnit(article.db, third.unit.id)?.sentences[0]?.id ?? ''
    granted(splitUnit(editor, third.unit.id, { sentenceId, offset: 3, textAt: 'The mountain'.length }))
    const changed = items({ since })
    expect(changed.map(({ passageId, change, from, to }) => [passageId, change, from, to])).toEqual([
      [first.translation.id, 'changed', 1, 2],
      [second.translation.id, 'removed', 1, null],
      [third.translation.id, 'changed', 1, 2],
      [article.passageId(2), 'added', 0, 1],
    ])
    expect(changed[1]?.diff).toEqual([{ op: 'delete', text: texts[1] }])
    expect(changed[3]?.diff).toEqual([{ op: 'insert', text: 'is far away.' }])
  })

  it('is refused for a sign-off there is not, or of another article', () => {
    const other = discussedArticle(texts)
    expect(refusalOf(diff({ since: 'sgn_none' })).code).toBe('not_found')
    const since = sign()
    const foreign = readDiff(other.by(other.reviewer), { articleId: other.articleId, since })
    expect(refusalOf(foreign).code).toBe('not_found')
  })
})

describe('what changed between two times', () => {
  beforeEach(() => {
    article.write(article.assistant, article.passageId(0), 'Rivers run.', { at: minutesAfter(10) })
    article.write(article.assistant, article.passageId(0), 'Rivers run downhill.', { at: minutesAfter(20) })
    article.write(article.assistant, article.passageId(1), 'The road is long.', { at: minutesAfter(30) })
  })

  it.each([
    ['the first of two edits', noon, minutesAfter(15), [[0, 1, 2]]],
    ['both of them at once', noon, minutesAfter(25), [[0, 1, 3]]],
    ['an edit at the last moment, and none at the first', minutesAfter(10), minutesAfter(20), [[0, 2, 3]]],
    [
      'passages together',
      minutesAfter(15),
      minutesAfter(45),
      [
        [0, 2, 3],
        [1, 1, 2],
      ],
    ],
    ['nothing in an hour without work', minutesAfter(40), minutesAfter(50), []],
  ])('shows %s', (_, from, to, expected) => {
    const found = items({ from, to }).map(item => [item.passageId, item.from, item.to])
    expect(found).toEqual(expected.map(([at, before, after]) => [article.passageId(at ?? 0), before, after]))
  })

  it('reads times of any zone', () => {
    const from = '2026-03-02T20:25:00+08:00'
    expect(items({ from }).map(item => item.passageId)).toEqual([article.passageId(1)])
  })

  it('reaches to now without an end, and from the beginning without a start', () => {
    expect(items({ from: minutesAfter(25) })).toHaveLength(1)
    const everything = items({ to: minutesAfter(45) })
    expect(everything.map(item => item.change)).toEqual(['added', 'added', 'added', 'added'])
    expect(everything[0]).toMatchObject({ kind: 'title', from: 0, to: 1 })
  })

  it.each([
    ['no period', {}],
    ['a time that is none', { from: 'yesterday' }],
    ['an end that is none', { from: noon, to: '' }],
    ['a sign-off and a time at once', { since: 'sgn_any', from: noon }],
  ])('is refused with %s', (_, period) => {
    expect(refusalOf(diff(period)).code).toBe('malformed')
  })

  it('is refused for an article there is not, and to strangers', () => {
    const { articleId } = article
    expect(refusalOf(diff({ articleId: 'art_none', from: noon })).code).toBe('not_found')
    expect(refusalOf(readDiff(article.by(null), { articleId, from: noon })).code).toBe('not_signed_in')
  })
})

describe('what was moved', () => {
  const move = (from: number, after: number | null, minutes: number) =>
    granted(
      moveUnit(
        article.by(article.editor, minutesAfter(minutes)),
        article.unit(from).unit.id,
        after === null ? null : article.unit(after).unit.id,
      ),
    )
  const movedIn = (period: Partial<ReadDiff>) =>
    items(period).flatMap(({ passageId, moved, diff: ops }) => (moved ? [[passageId, ops]] : []))

  it('is shown as moved, with the wording that stands, since a sign-off and since a time', () => {
    const since = sign()
    const last = article.passageId(2)
    move(2, null, 20)
    const shown = [[last, [{ op: 'equal', text: texts[2] }]]]
    expect(movedIn({ since })).toEqual(shown)
    expect(movedIn({ from: minutesAfter(15) })).toEqual(shown)
    expect(movedIn({ from: minutesAfter(25) })).toEqual([])
    expect(movedIn({ to: minutesAfter(15) })).toEqual([])
  })

  it('can have been reworded as well', () => {
    const since = sign()
    move(2, null, 20)
    article.write(article.editor, article.passageId(0), 'The hill is far away.', later)
    expect(items({ since })).toMatchObject([{ moved: true, change: 'changed', from: 1, to: 2 }])
  })

  it('is nothing when it was moved back', () => {
    const since = sign()
    move(2, null, 20)
    move(0, 2, 21)
    expect(items({ since })).toEqual([])
    expect(items({ from: minutesAfter(15) })).toEqual([])
  })

  it('is told through splits and merges between', () => {
    sign()
    const [first, second, third] = [article.unit(0), article.unit(1), article.unit(2)]
    move(2, null, 20)
    const editor = article.by(article.editor, minutesAfter(21))
    granted(
      mergeUnits(
        editor,
        [first, second].map(({ unit }) => ({ id: unit.id, revision: 1 })),
      ),
    )
    expect(movedIn({ from: minutesAfter(15) }).map(([id]) => id)).toEqual([third.translation.id])
  })
})

describe('what changed since the reader was last here', () => {
  const look = (minutes: number, seen = false) =>
    granted(
      noteLook(
        article.by(article.reviewer, minutesAfter(minutes)),
        { articleId: article.articleId },
        { seen },
      ),
    )
  const since = 'last_look'

  it('is nothing for somebody who never was', () => {
    article.write(article.editor, article.passageId(0), 'Rivers run.', later)
    expect(items({ since })).toEqual([])
    look(59)
    expect(items({ since })).toEqual([])
  })

  it('is what others did after their last sitting, all through the next one', () => {
    look(10)
    article.write(article.editor, article.passageId(0), 'Rivers run.', later)
    expect(items({ since })).toMatchObject([{ passageId: article.passageId(0), from: 1, to: 2 }])
    expect(look(55).since).toBe(minutesAfter(10))
    expect(items({ since })).toHaveLength(1)
  })

  it('is nothing again once they say that they have seen it', () => {
    look(10)
    article.write(article.editor, article.passageId(0), 'Rivers run.', later)
    look(55, true)
    expect(items({ since })).toEqual([])
  })

  it('is each reader’s own', () => {
    look(10)
    article.write(article.editor, article.passageId(0), 'Rivers run.', later)
    const other = readDiff(article.by(article.assistant, minutesAfter(60)), {
      articleId: article.articleId,
      since,
    })
    expect(granted(other).items).toEqual([])
  })

  it('is no event of the history', () => {
    const count = () => article.db.$client.prepare('select count(*) from events').pluck().get()
    const before = count()
    look(10)
    expect(count()).toBe(before)
  })
})
