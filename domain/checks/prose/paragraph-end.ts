import type { Check, CheckContext, Found } from '../check'
import { literals } from './literals'

/** A paragraph that just stops: see `checkParagraphEnd`. */
export const paragraphEnd: Check = { name: 'paragraph_end', onByDefault: true, run: checkParagraphEnd }

/**
 * A paragraph that ends on a word, without a stop: a warning with the stop as its fix. Titles, headings and short lines
 * end so by right; a paragraph is one that has the length of a sentence, or whose Chinese ends with a stop.
 */
export function checkParagraphEnd(
  source: string | undefined,
  target: string,
  { kind }: Pick<CheckContext, 'kind'>,
): Found[] {
  if (kind === 'title' || (source !== undefined && !/[。！？.!?][”’」』"]?\s*$/u.test(source))) return []
  const enough = source === undefined ? fewestWords : 3
  const found: Found[] = []
  let offset = 0
  for (const paragraph of target.split('\n')) {
    const text = paragraph.trimEnd()
    if (endsOpen(text) && !isLine(text) && words(text) >= enough && !isHeading(text)) {
      const end = offset + text.length
      const last = /\S+$/u.exec(text)?.[0] ?? ''
      const quoted = /[”"]$/u.test(last)
      found.push({
        check: 'paragraph_end',
        severity: 'warning',
        start: end - last.length,
        end,
        code: 'no_stop_at_end',
        facts: { text: last },
        fix: quoted ? `${last.slice(0, -1)}.${last.slice(-1)}` : `${last}.`,
      })
    }
    offset += paragraph.length + 1
  }
  return found
}

const fewestWords = 9

function endsOpen(text: string): boolean {
  const bare = text.replace(/[”"’'*_]+$/u, '')
  return /[\p{L}\p{N}%)\]]$/u.test(bare) && !literals(text).some(range => range.end === text.length)
}

/** An item of a list or a row of a table. */
function isLine(text: string): boolean {
  return /^\s*(?:[-*•·#|>]|\d{1,2}[.)]\s)/u.test(text) || text.includes('\t')
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0
}

/** Set as a title: of its longer words, most have a capital. */
function isHeading(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.filter(word => /^\p{Lu}/u.test(word)).length > long.length * 0.6
}
