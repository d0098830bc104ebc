import type { DocumentPassage, FoundInDocument } from '../document'
import { acronymsIn, definitionsIn, wellKnown } from './acronyms'
import { aloneAndTogether } from './alone-and-together'

/** Acronyms that come before what they stand for: see `checkAcronym`. */
export const { alone: acronym, together: acronymTogether } = aloneAndTogether('acronym', checkAcronym)

/**
 * An acronym that is used before the place that expands it, "Full Name (FN)": a warning. Expanded twice: a note. Used
 * where its full name comes later, unbracketed: a note, for readers know most of them. Each once, in reading order.
 */
export function checkAcronym(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const inOrder = passages.filter(({ part }) => part !== 'title' && part !== 'heading' && part !== 'teaser')
  const definitions = inOrder.flatMap((passage, place) =>
    definitionsIn(passage.text).map(one => ({ ...one, place, passageId: passage.passageId })),
  )
  const found: FoundInDocument[] = []
  const first = new Map<string, { place: number; start: number; passageId: string }>()
  const defined = new Set<string>()
  for (const [place, { passageId, text }] of inOrder.entries())
    for (const use of acronymsIn(text))
      if (!first.has(use.text)) first.set(use.text, { place, start: use.start, passageId })
  for (const { acronym: text, name, start, place, passageId } of definitions) {
    const use = first.get(text)
    const finding = (
      code: string,
      severity: 'warning' | 'note',
      at: number,
      id: string,
    ): FoundInDocument => ({
      passageId: id,
      check: 'acronym',
      severity,
      start: at,
      end: at + text.length,
      code,
      facts: { text, name },
    })
    if (defined.has(text)) found.push(finding('acronym_expanded_again', 'note', start, passageId))
    else if (use && (use.place < place || (use.place === place && use.start < start)))
      found.push(finding('acronym_before_expansion', 'warning', use.start, use.passageId))
    defined.add(text)
  }
  return [...found, ...spelledOutLater(inOrder, first, defined)]
}

/** UN in one paragraph and United Nations in a later one. */
function spelledOutLater(
  passages: readonly DocumentPassage[],
  first: ReadonlyMap<string, { place: number; start: number; passageId: string }>,
  defined: ReadonlySet<string>,
): FoundInDocument[] {
  return [...wellKnown].flatMap(([text, name]) => {
    const use = first.get(text)
    if (!use || defined.has(text)) return []
    const place = passages.findIndex(passage => passage.text.includes(name))
    const at = passages[place]?.text.indexOf(name) ?? -1
    const isLater = place > use.place || (place === use.place && at > use.start)
    if (place < 0 || !isLater) return []
    const { passageId, start } = use
    const facts = { text, name }
    return [
      {
        passageId,
        check: 'acronym',
        severity: 'note' as const,
        start,
        end: start + text.length,
        code: 'acronym_before_name',
        facts,
      },
    ]
  })
}
