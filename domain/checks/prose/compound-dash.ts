import type { CheckContext } from '../check'
import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'
import { isIn, literals } from './literals'
import { isPlace } from './places'

/** Compounds joined by two kinds of dashes: see `checkCompoundDash`. */
export const { alone: compoundDash, together: compoundDashTogether } = aloneAndTogether(
  'compound_dash',
  checkCompoundDash,
)

type Compound = { passageId: string; start: number; text: string; key: string; dash: string; pair: boolean }

/**
 * One kind of compound joined now by a hyphen and now by an en dash. Of pairs of countries (China-U.S., China–Russia)
 * each that departs from the newsletter's policy is a warning as soon as the texts mix the two; of any other compound,
 * the rarer writing of the same words.
 */
export function checkCompoundDash(
  passages: readonly DocumentPassage[],
  { policy }: Pick<CheckContext, 'policy'>,
): FoundInDocument[] {
  const all = passages.flatMap(compoundsIn)
  const pairs = all.filter(one => one.pair)
  const wanted = policy.pairDash === 'hyphen' ? '-' : '–'
  const mixedPairs = isMixed(pairs) ? pairs.filter(one => one.dash !== wanted) : []
  const others = grouped(all.filter(one => !one.pair))
    .filter(isMixed)
    .flatMap(rarer)
  return [...mixedPairs, ...others].map(({ passageId, start, text, dash }) => ({
    passageId,
    check: 'compound_dash',
    severity: 'warning',
    start,
    end: start + text.length,
    code: 'compound_dash',
    facts: { text, other: rejoined(text, dash) },
    fix: rejoined(text, dash),
  }))
}

const COMPOUND =
  /(?<![\p{L}\p{N}‐‑–-])(?:U\.S\.|U\.K\.|U\.N\.|\p{L}+)(?:[-–‑‐](?:U\.S\.|U\.K\.|U\.N\.|\p{L}+))+(?![\p{L}\p{N}])/gu

function compoundsIn({ passageId, text }: DocumentPassage): Compound[] {
  const literal = literals(text)
  return [...text.matchAll(COMPOUND)]
    .filter(match => !isIn(literal, match.index))
    .map(match => {
      const words = match[0].split(/[-–‑‐]/u)
      return {
        passageId,
        start: match.index,
        text: match[0],
        key: words.join('-').toLowerCase(),
        dash: match[0].includes('–') ? '–' : '-',
        pair: words.every(isPlace),
      }
    })
}

function grouped(compounds: readonly Compound[]): Compound[][] {
  const byKey = new Map<string, Compound[]>()
  for (const one of compounds) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  return [...byKey.values()]
}

function isMixed(compounds: readonly Compound[]): boolean {
  return new Set(compounds.map(one => one.dash)).size > 1
}

/** The writing of fewer; of as many each, the en dash. */
function rarer(compounds: readonly Compound[]): Compound[] {
  const long = compounds.filter(one => one.dash === '–')
  const short = compounds.filter(one => one.dash === '-')
  return long.length <= short.length ? long : short
}

function rejoined(text: string, dash: string): string {
  return text.replace(/[-–‑‐]/gu, dash === '-' ? '–' : '-')
}
