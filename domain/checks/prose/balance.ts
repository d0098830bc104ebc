import type { Check, Found } from '../check'
import { isIn, literals } from './literals'

/** Brackets and quotes without their other half: see `checkBalance`. */
export const balance: Check = { name: 'balance', onByDefault: true, run: checkBalance }

/**
 * A bracket or a quote that is opened and never closed, or closed and never opened, in its paragraph: an error, its range
 * the mark. Apostrophes are no quotes; "1)" and "a)" number a list; a quotation over several paragraphs may open each of
 * them. Where the Chinese of the text, too, opens a quotation and does not close it, it goes on in the next text.
 */
export function checkBalance(source: string | undefined, target: string): Found[] {
  if (!/["“”‘()[\]]/.test(target)) return []
  const literal = literals(target)
  const goesOn = source !== undefined && isOpen(source)
  const lone: { start: number; mark: string }[] = []
  let offset = 0
  const paragraphs = target.split('\n')
  for (const [place, paragraph] of paragraphs.entries()) {
    const next = paragraphs.slice(place + 1).find(text => text.trim() !== '')
    const continues = next !== undefined && /^\s*["“]/u.test(next)
    const marks = loneIn(paragraph, start => isIn(literal, offset + start))
    for (const { start, mark } of marks) {
      const isQuote = /["“”‘]/u.test(mark)
      if (isQuote && (goesOn || (continues && mark !== '”'))) continue
      lone.push({ start: offset + start, mark })
    }
    offset += paragraph.length + 1
  }
  return lone.map(({ start, mark }) => ({
    check: 'balance',
    severity: 'error',
    start,
    end: start + 1,
    code: /[([“‘]/u.test(mark) ? 'not_closed' : mark === '"' ? 'quote_not_paired' : 'not_opened',
    facts: { mark },
  }))
}

const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' }

function loneIn(text: string, spared: (start: number) => boolean) {
  const open: { start: number; mark: string }[] = []
  const lone: { start: number; mark: string }[] = []
  for (const { 0: mark, index: start } of text.matchAll(/["“”‘()[\]]/gu)) {
    if (spared(start)) continue
    const opener = closes[mark]
    if (mark === '‘') {
      if (opensSingle(text, start) && !text.slice(start + 1).includes('’')) lone.push({ start, mark })
    } else if (mark === '"') {
      const last = open.findLastIndex(one => one.mark === '"')
      if (last >= 0) open.splice(last, 1)
      else if (!/\d$/.test(text.slice(Math.max(0, start - 1), start))) open.push({ start, mark })
    } else if (opener === undefined) open.push({ start, mark })
    else {
      const last = open.findLastIndex(one => one.mark === opener)
      if (last >= 0) open.splice(last, 1)
      else if (!isNoQuote(mark, text.slice(Math.max(0, start - 8), start))) lone.push({ start, mark })
    }
  }
  const straight = open.filter(one => one.mark === '"')
  const curly = [...open, ...lone].filter(one => one.mark === '“' || one.mark === '”')
  return [...open, ...lone].filter(one => !(straight.includes(one) && curly.length > 0))
}

function opensSingle(text: string, start: number): boolean {
  return !/^(?:\d|em\b|tis\b|til\b|cause\b|n\b)/iu.test(text.slice(start + 1))
}

/** "1)" and "a)" of a list, a face :) and the inches of 6’2” close nothing. `ahead` is what stands in front. */
function isNoQuote(mark: string, ahead: string): boolean {
  if (mark === '”') return /\d['’]\d{1,2}$/u.test(ahead)
  return mark === ')' && /(?:(?:^|[\s;:,])(?:\d{1,3}|[a-z]|[ivx]{1,5})|(?:^|\s)[:;]-?)$/iu.test(ahead)
}

function isOpen(chinese: string): boolean {
  const count = (mark: RegExp) => chinese.match(mark)?.length ?? 0
  return count(/[“「『]/gu) !== count(/[”」』]/gu)
}
