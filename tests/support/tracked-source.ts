import { loadArticleFacts } from '@/db/article-facts'
import type { Database } from '@/db/client'
import type { TrackedText } from './anchor-walk'
import { follow, followCut, joined, type Mark } from './marked-text'
import type { Marks } from './marks'
import { rangeRow } from './spans'

/** The Chinese of an article by its characters, and the comments on its sentences. */
export class TrackedSource {
  readonly sentences = new Map<string, TrackedText>()
  private source: Mark[][]

  constructor(
    private readonly db: Database,
    private readonly make: Marks,
    private readonly pick: (below: number) => number,
  ) {
    this.source = Array.from({ length: 4 }, () => make.sentence())
  }

  get text(): string {
    return this.source.map(joined).join('')
  }

  /** Corrects the source: characters changed in one sentence, a sentence more, or one less. */
  correct(): void {
    const at = this.pick(this.source.length)
    const act = this.pick(4)
    const sentence = this.source[at] ?? []
    if (act === 0) this.source.splice(at, 0, this.make.sentence())
    else if (act === 1 && this.source.length > 3) this.source.splice(at, 1)
    else {
      const start = this.pick(sentence.length - 1)
      const end = Math.min(sentence.length - 1, start + this.pick(3))
      const added = this.make.chinese(this.pick(3))
      const changed = [...sentence.slice(0, start), ...added, ...sentence.slice(end)]
      if (changed.length >= 4) this.source[at] = changed
    }
  }

  /** Takes the sentences as the program has them now: their characters are those of their place in the source. */
  read(articleId: string): void {
    const places = this.places(articleId)
    for (const [id, marks] of places) {
      const { threads } = this.sentences.get(id) ?? { threads: [] }
      for (const tracked of threads) tracked.marked = follow(tracked.marked, marks)
      this.sentences.set(id, { marks, past: new Map(), threads })
    }
    for (const [id, text] of this.sentences)
      if (!places.has(id)) {
        text.marks = []
        for (const tracked of text.threads) tracked.marked = { ...tracked.marked, state: 'detached' }
      }
  }

  /** A sentence was divided: its comments go with the part that holds more of them. */
  divided(articleId: string, sentenceId: string, offset: number): void {
    const text = this.sentences.get(sentenceId)
    if (!text) return
    const [first, second] = [text.marks.slice(0, offset), text.marks.slice(offset)]
    const threads = text.threads
    text.threads = []
    this.read(articleId)
    const known = this.sentences.get(sentenceId)
    const other = [...this.sentences.values()].find(({ marks }) => marks[0] === second[0])
    for (const tracked of threads) {
      const where = rangeRow(this.db, tracked)?.sentenceId === sentenceId ? 'first' : 'second'
      const { part, thread } =
        tracked.marked.state === 'detached'
          ? { part: where, thread: tracked.marked }
          : followCut(tracked.marked, first, second)
      tracked.marked = thread
      ;(part === 'first' ? known : other)?.threads.push(tracked)
    }
  }

  private places(articleId: string): Map<string, Mark[]> {
    const whole = this.source.flat()
    const all = loadArticleFacts(this.db, articleId)?.units.flatMap(unit => unit.sentences) ?? []
    return new Map(all.map(({ id, start, end }) => [id, whole.slice(start, end)]))
  }
}
