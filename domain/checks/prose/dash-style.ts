import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'

/** Several kinds of dashes in one document: see `checkDashStyle`. */
export const { alone: dashStyle, together: dashStyleTogether } = aloneAndTogether(
  'dash_style',
  checkDashStyle,
)

type Dash = { passageId: string; start: number; text: string; style: string }

/**
 * The dash of a sentence set in more than one way: closed (word—word), spaced (word — word), or a spaced en dash
 * (word – word). The rarer ways are warnings, the fix is the usual one. A spaced en dash in a line of dates is a range.
 */
export function checkDashStyle(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const all = passages.filter(({ part }) => part !== 'byline').flatMap(dashesIn)
  const counts = new Map<string, number>()
  for (const { style } of all) counts.set(style, (counts.get(style) ?? 0) + 1)
  if (counts.size < 2) return []
  const [usual = '—'] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0] ?? []
  return all
    .filter(one => one.style !== usual)
    .map(({ passageId, start, text }) => ({
      passageId,
      check: 'dash_style',
      severity: 'warning',
      start,
      end: start + text.length,
      code: 'dash_style',
      facts: { text: text.trim(), usual: usual.trim() },
      fix: usual,
    }))
}

const DASH = /(?<=[\p{L}\p{N}.,;’”)%])(?:—| [—–] )(?=[\p{L}\p{N}“‘("'])/gu

function dashesIn({ passageId, text }: DocumentPassage): Dash[] {
  return [...text.matchAll(DASH)]
    .filter(match => !isDateRange(text, match.index, match[0].length))
    .map(match => ({ passageId, start: match.index, text: match[0], style: match[0] }))
}

function isDateRange(text: string, start: number, length: number): boolean {
  return (
    /\d$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:\d|present\b)/.test(text.slice(start + length))
  )
}
