import { diffText } from '../diff/text-diff'

/** The words of a text that another wording replaces; UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number; wording: string }

/**
 * The shortest stretch of whole words that turns one text into the other when it is replaced. It has words on it where
 * there are any: something has to be there to hang a suggestion on.
 */
export function changedStretch(from: string, to: string): Stretch {
  const ops = diffText(from, to, { granularity: 'words' })
  const before = ops[0]?.op === 'equal' ? ops[0].text.length : 0
  const last = ops.at(-1)
  const behind = ops.length > 1 && last?.op === 'equal' ? last.text.length : 0
  let start = before
  let end = from.length - behind
  if (start === end) {
    // Something was put in: the word before it comes along, or the one behind it.
    start = from.slice(0, start).search(/\S+\s*$/)
    if (start < 0) {
      start = before
      end += /^\s*\S*/.exec(from.slice(end))?.[0].length ?? 0
    }
  }
  // A blank that both end with is no part of the change.
  const behindIt = from.length - end
  let blank = 0
  while (
    end - blank - 1 > start &&
    isBlank(from[end - blank - 1]) &&
    isBlank(to[to.length - behindIt - blank - 1])
  )
    blank += 1
  return { start, end: end - blank, wording: to.slice(start, to.length - behindIt - blank) }
}

function isBlank(character: string | undefined): boolean {
  return character === ' '
}
