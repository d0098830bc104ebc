import { isSpace } from '../languages/invisible'
import { CLOSER, classAt, closerFor, isLatin, OPENER, STRAIGHT_QUOTE } from './characters'

const APOSTROPHE = 0x2019

/**
 * Pairs the quotation marks and brackets of one line. Writes into `partner` (one number a UTF-16 unit, zeroed) the signed
 * distance to the other mark: above 0 at an opening mark, below 0 at a closing one, 0 where nothing matches. A mark
 * without its other half is ignored, and gives up everything left open inside it, so a forgotten quotation mark costs
 * nothing. Linear: each opening mark is pushed and popped once.
 */
export function pairEnclosures(text: string, start: number, end: number, partner: Int32Array): void {
  const offsets: number[] = []
  const awaited: number[] = []
  const open = new Map<number, number>()

  function push(offset: number, closer: number): void {
    offsets.push(offset)
    awaited.push(closer)
    open.set(closer, (open.get(closer) ?? 0) + 1)
  }
  function close(offset: number, closer: number): void {
    if (!open.get(closer)) return
    for (;;) {
      const from = offsets.pop()
      const wanted = awaited.pop()
      if (from === undefined || wanted === undefined) return
      open.set(wanted, (open.get(wanted) ?? 1) - 1)
      if (wanted !== closer) continue
      partner[from] = offset - from
      partner[offset] = from - offset
      return
    }
  }

  for (let index = start; index < end; index += 1) {
    const bits = classAt(text, index)
    if (!(bits & (OPENER | CLOSER | STRAIGHT_QUOTE))) continue
    const unit = text.charCodeAt(index)
    if (bits & OPENER) push(index, closerFor(unit) ?? 0)
    else if (bits & STRAIGHT_QUOTE) {
      const direction = straightDirection(text, index, start, end)
      if (direction === 'closes' || (direction === 'either' && open.get(unit))) close(index, unit)
      else push(index, unit)
    } else if (unit !== APOSTROPHE || !isInsideWord(text, index)) close(index, unit)
  }
}

/** A straight mark looks the same on both sides: the white space beside it tells, else it closes what is open. */
function straightDirection(
  text: string,
  index: number,
  start: number,
  end: number,
): 'opens' | 'closes' | 'either' {
  const before =
    index === start || isSpace(text.charCodeAt(index - 1)) || (classAt(text, index - 1) & OPENER) > 0
  const after =
    index + 1 === end || isSpace(text.charCodeAt(index + 1)) || (classAt(text, index + 1) & CLOSER) > 0
  if (before === after) return 'either'
  return before ? 'opens' : 'closes'
}

function isInsideWord(text: string, index: number): boolean {
  return isLatin(text.charCodeAt(index - 1)) && isLatin(text.charCodeAt(index + 1))
}
