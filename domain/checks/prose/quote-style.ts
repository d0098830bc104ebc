import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'
import { isIn, literals } from './literals'

/** Straight quotes among curly ones: see `checkQuoteStyle`. */
export const { alone: quoteStyle, together: quoteStyleTogether } = aloneAndTogether(
  'quote_style',
  checkQuoteStyle,
)

type Mark = { passageId: string; start: number; straight: boolean; text: string; fix: string }

/**
 * Quotes and apostrophes of which some are straight and some are curly: the rarer kind is a warning, the fix the other
 * kind. Of as many each, the straight. Feet, inches and minutes are no quotes.
 */
export function checkQuoteStyle(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const marks = passages.flatMap(marksIn)
  const straight = marks.filter(mark => mark.straight)
  const curly = marks.filter(mark => !mark.straight)
  if (straight.length === 0 || curly.length === 0) return []
  return (straight.length <= curly.length ? straight : curly).map(({ passageId, start, text, fix }) => ({
    passageId,
    check: 'quote_style',
    severity: 'warning',
    start,
    end: start + 1,
    code: text === "'" || text === '"' ? 'straight_quote' : 'curly_quote',
    facts: { text },
    fix,
  }))
}

function marksIn({ passageId, text }: DocumentPassage): Mark[] {
  const literal = literals(text)
  return [...text.matchAll(/["'“”‘’]/gu)].flatMap(({ 0: mark, index: start }) => {
    const straight = mark === '"' || mark === "'"
    const before = text.slice(Math.max(0, start - 1), start)
    const isPrime = straight && /\d/.test(before) && !text.slice(start + 1).startsWith('s')
    if (isPrime || isIn(literal, start)) return []
    return {
      passageId,
      start,
      straight,
      text: mark,
      fix: straight ? curlyOf(mark, text, start) : straightOf(mark),
    }
  })
}

function straightOf(mark: string): string {
  return mark === '“' || mark === '”' ? '"' : "'"
}

/** The curly form by what stands around: opening after a space, a bracket or a dash, and before a word. */
function curlyOf(mark: string, text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(start + 1, start + 3)
  const opens = /^$|[\s(["“‘—–]/u.test(before) && /^\S/u.test(after)
  if (mark === '"') return opens ? '“' : '”'
  return opens && !/^\d\d/.test(after) ? '‘' : '’'
}
