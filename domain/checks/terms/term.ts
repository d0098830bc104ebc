import type { Check, CheckContext, Found } from '../check'
import { clauseOf } from '../numbers/clause'
import { inCaseOf } from '../prose/tokens'
import { type ReadTerm, renderedIn, termsIn } from './find-terms'
import { isShortened } from './forms'
import { lettersOf, placesOf, type Stem, stemsOf } from './stems'

/** Terms of the glossary that are not rendered as decided: see `checkTermMissing`. */
export const termMissing: Check = { name: 'term_missing', onByDefault: true, run: checkTermMissing }

/** Renderings that the glossary forbids: see `checkTermForbidden`. */
export const termForbidden: Check = { name: 'term_forbidden', onByDefault: true, run: checkTermForbidden }

type Terms = Pick<CheckContext, 'terms'>

/**
 * A term of the Chinese whose English is in none of the allowed renderings: a warning over the clause where it belongs.
 * Endings, hyphens, case, the initials of a name and "the Party" after its full name count as the rendering. Where a
 * forbidden rendering stands that one is told instead.
 */
export function checkTermMissing(source: string | undefined, target: string, { terms }: Terms): Found[] {
  if (!source || terms.length === 0 || target.trim() === '') return []
  const words = stemsOf(target)
  return termsIn(source, terms).flatMap(({ term, start }): Found[] => {
    const isThere = term.renderings.some(
      one => renderedIn(one, words).length > 0 || isShortened(one.en, target),
    )
    if (isThere || forbiddenPlaces(term, words, target).length > 0) return []
    return [
      {
        check: 'term_missing',
        severity: 'warning',
        ...clauseOf(target, Math.round((start / source.length) * target.length)),
        code: 'term_missing',
        facts: { zh: term.zh, en: term.term.en.join(' / ') },
      },
    ]
  })
}

/**
 * A rendering that the glossary forbids, as whole words, where its Chinese term is in the same unit: an error with the
 * decided rendering as its fix. What is part of an allowed rendering of any term there is allowed.
 */
export function checkTermForbidden(source: string | undefined, target: string, { terms }: Terms): Found[] {
  if (!source || terms.length === 0) return []
  const words = stemsOf(target)
  const present = termsIn(source, terms)
  const allowed = present.flatMap(({ term }) => term.renderings.flatMap(one => exactPlaces(one.en, target)))
  return present.flatMap(({ term }) =>
    forbiddenPlaces(term, words, target)
      .filter(({ start, end }) => !allowed.some(one => one.start <= start && end <= one.end))
      .map(({ start, end, en }): Found => {
        const text = target.slice(start, end)
        const fix = fixOf(text, en, term.term.en[0] ?? '')
        return {
          check: 'term_forbidden',
          severity: 'error',
          start,
          end,
          code: 'term_forbidden',
          facts: { zh: term.zh, text, en: term.term.en[0] ?? '' },
          ...(fix && { fix }),
        }
      }),
  )
}

/** Where forbidden forms stand. One that differs from an allowed one in case or hyphens alone is looked for as it is written. */
function forbiddenPlaces(term: ReadTerm, stems: readonly Stem[], target: string) {
  const allowed = new Set(term.renderings.flatMap(({ forms }) => forms.map(lettersOf)))
  return term.forbidden.flatMap(({ en, form }) => {
    const places = allowed.has(lettersOf(form))
      ? [en, `${en}s`].flatMap(words => exactPlaces(words, target))
      : placesOf(form, stems)
    return places.map(place => ({ ...place, en }))
  })
}

function exactPlaces(words: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const isWhole = !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}-]/u.test(text[end] ?? ' ')
    if (isWhole) places.push({ start: at, end })
  }
  return places
}

/** The decided rendering with the plural and the capital that stand here; none where the form is bent in another way. */
function fixOf(text: string, forbidden: string, decided: string): string | undefined {
  const [here, there] = [text.toLowerCase(), forbidden.toLowerCase().replace(/^(?:the|an?) /, '')]
  const isLower = /^\p{Ll}/u.test(forbidden) && /^\p{Ll}/u.test(decided)
  const cased = isLower ? inCaseOf(text.charAt(0), decided) : decided
  if (here === there) return cased
  return here === `${there}s` && !decided.endsWith('s') ? `${cased}s` : undefined
}
