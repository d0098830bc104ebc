import type { Piece } from '../../domain/exchange/changes'
import { escapeXml } from '../xml/escape'
import type { ReviewPassage } from './document'

/** Numbers for what has to have one in a file. */
export type Numbers = { next: () => number }

/**
 * The paragraphs of a passage, each as its runs: its pieces, cut where a line or a comment begins or ends. `from` is the
 * number of the passage's first comment.
 */
export function paragraphsOf({ pieces, remarks }: ReviewPassage, from: number, numbers: Numbers): string[] {
  const marks = marksOf(remarks, from)
  const paragraphs: string[][] = [[]]
  const put = (text: string) => paragraphs.at(-1)?.push(text)
  /** How much of the present text has been written. */
  let at = 0
  const markUntil = (until: number) => {
    while (marks[0] && marks[0].at <= until) put(marks.shift()?.text ?? '')
  }
  const write = (piece: Piece, line: string) => {
    for (let rest = line; rest !== ''; ) {
      markUntil(at)
      const next = marks[0]?.at ?? Number.POSITIVE_INFINITY
      const cut = Math.min(rest.length, next - at)
      put(run(piece, rest.slice(0, cut), numbers))
      at += cut
      rest = rest.slice(cut)
    }
  }
  for (const piece of pieces) {
    if (piece.kind === 'deleted') {
      put(run(piece, piece.text.replaceAll('\n', ' '), numbers))
      continue
    }
    for (const [index, line] of piece.text.split('\n').entries()) {
      if (index > 0) {
        markUntil(at)
        paragraphs.push([])
        at += 1
      }
      write(piece, line)
    }
  }
  markUntil(Number.POSITIVE_INFINITY)
  return paragraphs.map(runs => runs.join(''))
}

function marksOf(remarks: ReviewPassage['remarks'], from: number) {
  return remarks
    .flatMap(({ start, end }, index) => {
      const id = from + index
      const isEmpty = start === end
      return [
        { at: start, order: 1, text: `<w:commentRangeStart w:id="${id}"/>` },
        {
          at: end,
          order: isEmpty ? 2 : 0,
          text: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
        },
      ]
    })
    .sort((a, b) => a.at - b.at || a.order - b.order)
}

function run({ kind, hand }: Piece, text: string, numbers: Numbers): string {
  const element = kind === 'deleted' ? 'w:delText' : 'w:t'
  const plain = `<w:r><${element} xml:space="preserve">${escapeXml(text)}</${element}></w:r>`
  if (kind === 'kept' || !hand) return plain
  const name = kind === 'inserted' ? 'w:ins' : 'w:del'
  const whose = `w:author="${escapeXml(hand.by)}" w:date="${escapeXml(hand.at)}"`
  return `<${name} w:id="${numbers.next()}" ${whose}>${plain}</${name}>`
}
