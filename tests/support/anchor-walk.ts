import { acceptSuggestion } from '@/commands/accept-suggestion'
import { mergeUnits } from '@/commands/merge-units'
import { moveUnit } from '@/commands/move-unit'
import { openThread } from '@/commands/open-thread'
import { proposeArticle } from '@/commands/propose-article'
import { reimportSource } from '@/commands/reimport-source'
import { saveUnit } from '@/commands/save-unit'
import { splitUnit } from '@/commands/split-unit'
import { updateArticle } from '@/db/articles'
import type { Database } from '@/db/client'
import { loadUnit } from '@/db/one-unit'
import { findPassage } from '@/db/passages'
import { liveUnits } from '@/db/units'
import type { Actor } from '@/domain/actor'
import type { Role } from '@/domain/words'
import { granted } from './discussed-article'
import { follow, followCut, joined, type Mark, type MarkedThread } from './marked-text'
import { isBlank, Marks, offsetsIn, trimmedEnd, trimmedStart, withoutBlanks } from './marks'
import { as } from './people'
import { rangeRow, type Span } from './spans'
import { TrackedSource } from './tracked-source'
import {
  commentAcrossPassages,
  commentAcrossSentences,
  commentOnPassage,
  commentOnSentence,
} from './walk-comments'

export type Pick = (below: number) => number

/**
 * A comment, with what it covers by the identity of characters; `quote` is what it was put on. Of one across several
 * texts: its words in one of them, the first at position 0.
 */
export type Tracked = { id: string; marked: MarkedThread; quote: string; position: number }

/** A text that comments are on: what it reads now, and what it read in each revision. */
export type TrackedText = { marks: Mark[]; past: Map<number, Mark[]>; threads: Tracked[] }

/** What the walks did, by name: they are worth something only when they do everything. */
export type Done = Map<string, number>

/**
 * One life of an article, through the commands that people's acts go through. Every character of it stands nowhere else
 * in it (but for the blanks between joined texts and the stops of sentences), so that what a comment should cover can be
 * told by looking at characters alone.
 */
export class AnchorWalk {
  readonly passages = new Map<string, TrackedText>()
  /** The comments across several texts. */
  readonly spans: Span[] = []
  readonly articleId: string
  private readonly make: Marks
  private readonly source: TrackedSource

  constructor(
    readonly db: Database,
    private readonly people: Record<Role, Actor>,
    readonly pick: Pick,
    private readonly did: Done,
  ) {
    this.make = new Marks(pick)
    this.source = new TrackedSource(db, this.make, pick)
    const input = { title: { zh: '题' }, authors: [{ zh: '某甲' }] }
    const { text } = this.source
    this.articleId = granted(proposeArticle(as(db, people.assistant), input, { text })).id
    updateArticle(db, this.articleId, { state: 'translating' })
    this.source.read(this.articleId)
    for (const { unit, translation } of this.units()) {
      this.passages.set(translation.id, { marks: [], past: new Map([[0, []]]), threads: [] })
      this.write(unit.id, translation.id, this.make.english(3 + pick(10)))
    }
  }

  get sentences(): ReadonlyMap<string, TrackedText> {
    return this.source.sentences
  }

  /** The characters that a comment, or one range of it, is among now. */
  textOf(tracked: Tracked): readonly Mark[] {
    const all = [...this.passages.values(), ...this.sentences.values()]
    return all.find(({ threads }) => threads.includes(tracked))?.marks ?? []
  }

  step(): void {
    const act = this.pick(20)
    if (act < 4) commentOnPassage(this)
    else if (act < 5) commentAcrossPassages(this)
    else if (act < 6) [commentOnSentence, commentAcrossSentences][this.pick(2)]?.(this)
    else if (act < 11) this.edit()
    else if (act < 14) this.suggest()
    else if (act < 16) this.split()
    else if (act < 18) this.merge()
    else if (act < 19) this.move()
    else this.reimport()
  }

  private edit(): void {
    const { unit, translation } = this.one()
    const { marks } = this.of(translation.id)
    if (this.pick(4) === 0) {
      this.write(unit.id, translation.id, this.make.english(3 + this.pick(10)))
      this.count('rewrite')
      return
    }
    const from = this.pick(marks.length + 1)
    const removed = withoutBlanks(marks.slice(from, from + this.pick(7)))
    const kept = [marks.slice(0, from), marks.slice(from + removed.length)] as const
    const [before, behind] = [kept[0].at(-1), kept[1][0]]
    // No blank at an end, and no two beside each other: which of them is which could not be seen.
    const needed = isBlank(before) || isBlank(behind) ? 1 : 0
    const added = this.make.english(Math.max(needed, this.pick(4)))
    this.write(unit.id, translation.id, [...kept[0], ...added, ...kept[1]])
    this.count('edit')
  }

  private suggest(): void {
    const { translation } = this.one()
    const text = this.of(translation.id)
    const range = this.range(text.marks)
    if (!range) return
    const to = range.from + withoutBlanks(text.marks.slice(range.from, range.to)).length
    if (to === range.from) return
    const wording = this.make.english(1 + this.pick(3))
    const anchor = { passageId: translation.id, ...offsetsIn(text.marks, { from: range.from, to }) }
    const suggestion = joined(wording)
    const { id } = granted(openThread(this.by('reviewer'), { ...this.body, anchor, suggestion }))
    // Sometimes the text goes on before it is accepted: then only where its own words still stand.
    const read = text.marks.slice(range.from, to)
    if (this.pick(3) === 0) this.edit()
    const at = text.marks.indexOf(read[0] as Mark)
    const stands = at >= 0 && read.every((mark, index) => text.marks[at + index] === mark)
    const accepted = acceptSuggestion(this.by('editor'), { threadId: id })
    if (accepted.ok !== stands) throw new Error(`expected ${stands}: ${JSON.stringify(accepted)}`)
    if (!stands) return
    this.becomes(translation.id, [
      ...text.marks.slice(0, at),
      ...wording,
      ...text.marks.slice(at + read.length),
    ])
    this.count('suggestion accepted')
  }

  private split(): void {
    const { unit, translation } = this.one()
    const { sentences } = loadUnit(this.db, unit.id) ?? { sentences: [] }
    const sentence = sentences[this.pick(sentences.length)]
    if (!sentence || sentence.text.length < 2) return
    const inside = 1 + this.pick(sentence.text.length - 1)
    const offset = sentence.id === sentences[0]?.id || this.pick(3) === 0 ? inside : 0
    const text = this.of(translation.id)
    const cut = this.pick(text.marks.length + 1)
    const textAt = joined(text.marks.slice(0, cut)).length
    granted(splitUnit(this.by('editor'), unit.id, { sentenceId: sentence.id, offset, textAt }))
    if (offset > 0) this.source.divided(this.articleId, sentence.id, offset)
    this.passageDivided(translation.id, cut)
    this.count(offset > 0 ? 'split inside a sentence' : 'split')
  }

  private passageDivided(passageId: string, cut: number): void {
    const text = this.of(passageId)
    const order = this.units().map(({ translation }) => translation.id)
    const secondId = order[order.indexOf(passageId) + 1] ?? ''
    const [before, behind] = [text.marks.slice(0, cut), text.marks.slice(cut)]
    const first = cut < text.marks.length ? trimmedEnd(before) : before
    const second = trimmedStart(behind)
    const other: TrackedText = { marks: second, past: new Map([[0, []]]), threads: [] }
    if (second.length > 0) other.past.set(1, second)
    this.passages.set(secondId, other)
    const threads = text.threads
    text.threads = []
    for (const tracked of threads) {
      const isGone = tracked.marked.state === 'detached'
      const { part, thread } = isGone
        ? { part: this.whereIs(tracked) === secondId ? 'second' : 'first', thread: tracked.marked }
        : followCut(tracked.marked, before, behind)
      tracked.marked = part === 'second' ? follow(thread, second) : thread
      ;(part === 'second' ? other : text).threads.push(tracked)
    }
    // A part that lost its last words is untranslated again: a revision too, though of the same text.
    if (!text.past.has(this.revisionOf(passageId))) this.becomes(passageId, first)
  }

  private merge(): void {
    const all = this.units()
    if (all.length < 2) return
    const from = this.pick(all.length - 1)
    const pair = all.slice(from, from + 2)
    granted(
      mergeUnits(
        this.by('editor'),
        pair.map(({ unit, translation }) => ({ id: unit.id, revision: translation.revision })),
      ),
    )
    const [one, two] = pair.map(({ translation }) => this.of(translation.id))
    if (!one || !two) return
    const joint = one.marks.length > 0 && two.marks.length > 0 ? [this.make.blank()] : []
    this.becomes(pair[0]?.translation.id ?? '', [...one.marks, ...joint, ...two.marks])
    one.threads.push(...two.threads)
    two.threads = []
    this.count('merge')
  }

  private move(): void {
    const all = this.units()
    const { unit } = this.one()
    const after = all[this.pick(all.length)]?.unit.id ?? null
    if (after === unit.id) return
    granted(moveUnit(this.by('editor'), unit.id, this.pick(4) === 0 ? null : after))
    this.count('move')
  }

  private reimport(): void {
    this.source.correct()
    granted(reimportSource(this.by('assistant'), this.articleId, { text: this.source.text }))
    this.source.read(this.articleId)
    for (const { translation } of this.units())
      if (!this.passages.has(translation.id))
        this.passages.set(translation.id, { marks: [], past: new Map([[0, []]]), threads: [] })
    this.count('re-import')
  }

  private write(unitId: string, passageId: string, marks: Mark[]): void {
    const before = this.revisionOf(passageId)
    granted(saveUnit(this.by('assistant'), unitId, before, { text: joined(marks) }))
    if (this.revisionOf(passageId) > before) this.becomes(passageId, marks)
  }

  /** The text's newest revision reads like this. */
  private becomes(passageId: string, marks: Mark[]): void {
    const text = this.of(passageId)
    text.marks = marks
    text.past.set(this.revisionOf(passageId), marks)
    for (const tracked of text.threads) tracked.marked = follow(tracked.marked, marks)
  }

  private revisionOf(passageId: string): number {
    return findPassage(this.db, passageId)?.revision ?? 0
  }

  range(marks: readonly Mark[]): { from: number; to: number } | null {
    if (marks.length === 0) return null
    const from = this.pick(marks.length)
    const to = from + 1 + this.pick(marks.length - from)
    // Nobody comments on a blank alone.
    return joined(marks.slice(from, to)).trim() === '' ? null : { from, to }
  }

  units() {
    return liveUnits(this.db, this.articleId)
  }

  one() {
    const all = this.units()
    return all[this.pick(all.length)] as (typeof all)[number]
  }

  of(passageId: string): TrackedText {
    const text = this.passages.get(passageId)
    if (!text) throw new Error(`passage ${passageId} was never heard of`)
    return text
  }

  private whereIs(tracked: Tracked): string | null | undefined {
    return rangeRow(this.db, tracked)?.passageId
  }

  by(role: Role) {
    return as(this.db, this.people[role])
  }

  get body() {
    return { articleId: this.articleId, body: 'Is this so?' }
  }

  count(act: string): void {
    this.did.set(act, (this.did.get(act) ?? 0) + 1)
  }
}
