import { beforeAll, describe, expect, it } from 'vitest'
import { command } from '@/commands/context'
import {
  mapThreadsThroughSentence,
  moveSentenceThreadsOnCut,
  moveThreadsOnCut,
  moveThreadsOnJoin,
} from '@/commands/map-threads'
import { openThread } from '@/commands/open-thread'
import { passageOrThrow, revisePassage } from '@/commands/passage'
import { loadUnit } from '@/db/one-unit'
import { createPassage, findPassage } from '@/db/passages'
import { findThread, type ThreadRow } from '@/db/threads'
import { done } from '@/domain/decision'
import { type DiscussedArticle, discussedArticle, granted } from '../support/discussed-article'
import {
  follow,
  followCut,
  followJoin,
  joined,
  type Mark,
  type MarkedThread,
  markedThread,
  readMarked,
} from '../support/marked-text'
import { noon } from '../support/people'

const walks = 1000

let article: DiscussedArticle
beforeAll(() => {
  article = discussedArticle()
})

/** Park and Miller's generator: the same walk for the same seed. */
function random(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

type Tracked = { id: string; marked: MarkedThread; quote: string }
type Text = { passageId: string; marks: Mark[]; past: Mark[][]; threads: Tracked[] }

/** One life of a passage: it is written, commented on, edited, cut in two, joined again. */
class Walk {
  private nextId = 0
  readonly texts: Text[] = []

  constructor(private readonly pick: (below: number) => number) {
    this.texts.push(this.newText(this.fresh(4 + pick(12))))
  }

  step(): void {
    const text = this.texts[this.pick(this.texts.length)]!
    const choice = this.pick(10)
    if (choice < 3) this.comment(text)
    else if (choice < 8) this.edit(text)
    else if (this.texts.length > 1) this.join()
    else if (text.marks.length > 1) this.cut(text)
  }

  /** Characters that stand nowhere else, some outside the basic plane: a comparison of texts then finds just the edit. */
  private fresh(count: number): Mark[] {
    return Array.from({ length: count }, () => {
      const id = this.nextId++
      return { id, text: String.fromCodePoint((id % 3 === 0 ? 0x20000 : 0x4e00) + id) }
    })
  }

  private comment(text: Text): void {
    // Now and then somebody comments on a text that has changed since they opened the page.
    const back = this.pick(4) === 0 ? this.pick(text.past.length) : text.past.length - 1
    const read = text.past[back] ?? []
    const start = this.pick(read.length + 1)
    const end = start + this.pick(read.length - start + 1)
    const offset = (index: number) => joined(read.slice(0, index)).length
    const view = granted(
      openThread(article.by(article.reviewer), {
        articleId: article.articleId,
        anchor: {
          passageId: text.passageId,
          start: offset(start),
          end: offset(end),
          revision: back + 1,
        },
        body: 'Is this so?',
      }),
    )
    let marked = markedThread(read, start, end)
    for (const later of text.past.slice(back + 1)) marked = follow(marked, later)
    text.threads.push({ id: view.id, marked, quote: joined(read.slice(start, end)) })
  }

  private edit(text: Text): void {
    const start = this.pick(text.marks.length + 1)
    const removed = this.pick(Math.min(6, text.marks.length - start + 1))
    const added = this.fresh(this.pick(4))
    this.save(text, [...text.marks.slice(0, start), ...added, ...text.marks.slice(start + removed)])
  }

  private cut(text: Text): void {
    const at = 1 + this.pick(text.marks.length - 1)
    const [first, second] = [text.marks.slice(0, at), text.marks.slice(at)]
    const behind = this.newText(second)
    granted(
      command(article.by(article.editor), ({ tx }) => {
        moveThreadsOnCut(tx, text.passageId, behind.passageId, joined(first).length)
        return done(null)
      }),
    )
    const threads = text.threads
    text.threads = []
    for (const tracked of threads) {
      // Where a detached thread is kept is of no account, but it must be somewhere: ask the program.
      const isGone = tracked.marked.state === 'detached'
      const { part, thread } = isGone ? goneTo(tracked, behind) : followCut(tracked.marked, first, second)
      tracked.marked = thread
      ;(part === 'first' ? text : behind).threads.push(tracked)
    }
    this.save(text, first)
    this.texts.push(behind)
  }

  private join(): void {
    const [first, second] = this.texts as [Text, Text]
    const whole = [...first.marks, ...this.fresh(1)]
    this.save(first, [...whole, ...second.marks])
    granted(
      command(article.by(article.editor), ({ tx }) => {
        moveThreadsOnJoin(tx, second.passageId, first.passageId, joined(whole).length)
        return done(null)
      }),
    )
    for (const thread of second.threads) thread.marked = followJoin(thread.marked, whole)
    first.threads.push(...second.threads)
    this.texts.splice(1, 1)
  }

  private newText(marks: Mark[]): Text {
    const { db, articleId } = article
    const passageId = createPassage(db, 'translation', { articleId }, noon)
    const text: Text = { passageId, marks: [], past: [], threads: [] }
    this.save(text, marks)
    return text
  }

  private save(text: Text, marks: Mark[]): void {
    granted(
      command(article.by(article.assistant), work => {
        const passage = passageOrThrow(work, text.passageId)
        return done(revisePassage(work, { passage, text: joined(marks), origin: 'human' }))
      }),
    )
    text.marks = marks
    text.past.push(marks)
    for (const thread of text.threads) thread.marked = follow(thread.marked, marks)
  }
}

function goneTo(tracked: Tracked, behind: Text) {
  const part = rowOf(tracked.id).passageId === behind.passageId ? 'second' : 'first'
  return { part, thread: tracked.marked } as const
}

function rowOf(id: string): ThreadRow {
  const row = findThread(article.db, id)
  if (!row) throw new Error(`thread ${id} is missing`)
  return row
}

function expectAnchored(text: Text, { id, marked, quote }: Tracked): void {
  const row = rowOf(id)
  const whole = joined(text.marks)
  expect(findPassage(article.db, text.passageId)?.text).toBe(whole)
  expect({ passageId: row.passageId, state: row.anchorState, quote: row.quote }).toEqual({
    passageId: text.passageId,
    state: marked.state,
    quote,
  })
  expect(row.start).toBeGreaterThanOrEqual(0)
  expect(row.end).toBeLessThanOrEqual(whole.length)
  const seen = marked.isPoint ? whole.slice(0, row.start) : whole.slice(row.start, row.end)
  if (marked.state !== 'detached') expect(seen).toBe(readMarked(marked, text.marks))
  if (marked.state === 'detached' || marked.isPoint) expect(row.end).toBe(row.start)
}

describe('threads on a text that is edited, cut and joined', () => {
  it(`cover the characters they were put on, in ${walks} random walks`, () => {
    const states = new Map<string, number>()
    for (let seed = 1; seed <= walks; seed += 1) {
      const walk = new Walk(random(seed * 7919))
      for (let step = 0; step < 8; step += 1) walk.step()
      for (const text of walk.texts)
        for (const thread of text.threads) {
          expectAnchored(text, thread)
          states.set(thread.marked.state, (states.get(thread.marked.state) ?? 0) + 1)
        }
    }
    // The walks are worth something only when they lead everywhere.
    for (const state of ['attached', 'moved', 'detached'])
      expect(states.get(state)).toBeGreaterThan(walks / 10)
  }, 120_000)
})

describe('threads on a text that is cut where blanks stand', () => {
  const cutAfterRoad = (start: number, end: number) => {
    const own = discussedArticle(['The road.   It is long.'])
    const first = own.passageId(0)
    const second = createPassage(own.db, 'translation', { articleId: own.articleId }, noon)
    const { id } = granted(
      openThread(own.by(own.reviewer), {
        articleId: own.articleId,
        anchor: { passageId: first, start, end },
        body: 'Why?',
      }),
    )
    moveThreadsOnCut(own.db, first, second, 'The road.'.length, 3)
    const row = findThread(own.db, id)
    return [row?.passageId === second ? 'second' : 'first', row?.start, row?.end, row?.anchorState]
  }

  it('keep to the words behind blanks that went to neither part', () => {
    expect(cutAfterRoad(12, 14)).toEqual(['second', 0, 2, 'attached'])
  })

  it('are moved when they covered some of those blanks', () => {
    expect(cutAfterRoad(10, 14)).toEqual(['second', 0, 2, 'moved'])
  })

  it('are detached when they covered nothing else', () => {
    expect(cutAfterRoad(9, 12)).toEqual(['second', 0, 0, 'detached'])
  })
})

describe('threads on a source sentence', () => {
  const onSentence = (start: number, end: number) => {
    const own = discussedArticle()
    const sentence = loadUnit(own.db, own.unit(0).unit.id)?.sentences[0]
    const { id } = granted(
      openThread(own.by(own.reviewer), {
        articleId: own.articleId,
        anchor: { sentenceId: sentence?.id, start, end },
        body: 'Which water?',
      }),
    )
    return { own, id, sentence: sentence?.id ?? '', row: () => findThread(own.db, id) }
  }

  it('follow the part of it that they are on when it is divided', () => {
    const { own, sentence, row } = onSentence(3, 5)
    moveSentenceThreadsOnCut(own.db, sentence, 'sen_second', 2)
    expect(row()).toMatchObject({ sentenceId: 'sen_second', start: 1, end: 3, anchorState: 'attached' })
  })

  it('stay with the first part when they are in front of the cut', () => {
    const { own, sentence, row } = onSentence(0, 1)
    moveSentenceThreadsOnCut(own.db, sentence, 'sen_second', 2)
    expect(row()).toMatchObject({ sentenceId: sentence, start: 0, end: 1, anchorState: 'attached' })
  })

  it('are carried through a change that a re-import makes to it', () => {
    const { own, sentence, row } = onSentence(3, 5)
    mapThreadsThroughSentence(own.db, sentence, [
      { op: 'insert', text: '大' },
      { op: 'equal', text: '水往低处流。' },
    ])
    expect(row()).toMatchObject({ start: 4, end: 6, anchorState: 'attached' })
  })
})
