import type { CheckContext } from '../check'
import type { DocumentCheck, DocumentPassage, FoundInDocument } from '../document'
import { type ReadTerm, termsIn } from './find-terms'
import { placesOf, stemsOf } from './stems'

/** One term rendered in two ways: see `checkTermRenderings`. */
export const termRenderings: DocumentCheck = {
  name: 'term_renderings',
  onByDefault: true,
  run: checkTermRenderings,
}

type Use = { passageId: string; start: number; end: number; en: string }

/**
 * A term that has several allowed renderings, of which an article or an edition uses two: the rarer, or the later of as
 * many, is a warning. A short form beside its full name is one rendering, and so are a name and its initials.
 */
export function checkTermRenderings(
  passages: readonly DocumentPassage[],
  { terms }: Pick<CheckContext, 'terms'>,
): FoundInDocument[] {
  const several = terms.filter(term => term.en.length > 1)
  if (several.length === 0) return []
  const uses = new Map<ReadTerm, Use[]>()
  for (const { passageId, source, text } of passages) {
    if (!source) continue
    const words = stemsOf(text)
    for (const { term } of termsIn(source, terms))
      for (const { en, start, end } of longest(term, words))
        uses.set(term, [...(uses.get(term) ?? []), { passageId, start, end, en }])
  }
  return [...uses].flatMap(([term, all]) => departing(all).map(use => finding(use, all, term, passages)))
}

/** Each place by its longest rendering: "Global South countries" is no use of "Global South". */
function longest(term: ReadTerm, words: ReturnType<typeof stemsOf>): Omit<Use, 'passageId'>[] {
  const all = term.renderings.flatMap(({ en }) =>
    placesOf(stemsOf(en), words).map(place => ({ ...place, en })),
  )
  return all.filter(
    one =>
      !all.some(
        other =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
}

function departing(uses: readonly Use[]): Use[] {
  const counts = new Map<string, number>()
  for (const { en } of uses) counts.set(en, (counts.get(en) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return uses.filter(({ en }) => usual !== undefined && en !== usual && !isOneName(en, usual))
}

function isOneName(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)]
  const initials = (name: string) => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('')
  return (
    placesOf(a, b).length > 0 ||
    placesOf(b, a).length > 0 ||
    initials(one) === other.replaceAll('.', '') ||
    initials(other) === one.replaceAll('.', '')
  )
}

function finding(
  { passageId, start, end, en }: Use,
  all: readonly Use[],
  { zh }: ReadTerm,
  passages: readonly DocumentPassage[],
): FoundInDocument {
  const text = passages.find(one => one.passageId === passageId)?.text.slice(start, end) ?? en
  const usual = all.find(use => use.en !== en)?.en ?? ''
  return {
    passageId,
    check: 'term_renderings',
    severity: 'warning',
    start,
    end,
    code: 'term_renderings',
    facts: { zh, text, other: usual },
    ...(text === en && { fix: usual }),
  }
}
