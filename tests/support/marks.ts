import { joined, type Mark } from './marked-text'

/** Makes characters that stand nowhere else. */
export class Marks {
  private nextId = 0

  constructor(private readonly pick: (below: number) => number) {}

  /** English is written in characters some of which are outside the basic plane, so that offsets are not counts. */
  english(count: number): Mark[] {
    return this.made(count, id => (id % 3 === 0 ? 0x20000 : 0x3400) + id)
  }

  chinese(count: number): Mark[] {
    return this.made(count, id => 0x5000 + id)
  }

  blank(): Mark {
    return { id: this.nextId++, text: ' ' }
  }

  sentence(): Mark[] {
    return [...this.chinese(10 + this.pick(6)), { id: this.nextId++, text: '。' }]
  }

  private made(count: number, code: (id: number) => number): Mark[] {
    return Array.from({ length: count }, () => {
      const id = this.nextId++
      return { id, text: String.fromCodePoint(code(id)) }
    })
  }
}

/** UTF-16 offsets of a range of characters. */
export function offsetsIn(marks: readonly Mark[], { from, to }: { from: number; to: number }) {
  const start = joined(marks.slice(0, from)).length
  return { start, end: start + joined(marks.slice(from, to)).length }
}

/** Up to the first blank: which of two equal blanks was taken out cannot be seen from the texts. */
export function withoutBlanks(marks: readonly Mark[]): Mark[] {
  const blank = marks.findIndex(({ text }) => text === ' ')
  return marks.slice(0, blank < 0 ? marks.length : blank)
}

export function isBlank(mark: Mark | undefined): boolean {
  return mark?.text === ' '
}

export function trimmedEnd(marks: readonly Mark[]): Mark[] {
  return marks.slice(0, marks.findLastIndex(({ text }) => text !== ' ') + 1)
}

export function trimmedStart(marks: readonly Mark[]): Mark[] {
  const first = marks.findIndex(({ text }) => text !== ' ')
  return first < 0 ? [] : marks.slice(first)
}
