import type { NameOrder, RegisterKind } from './entry'

/** A name as far as its forms depend on it. */
export type RegisteredName = {
  kind: RegisterKind
  printed: string
  variants: readonly string[]
  nameOrder: NameOrder | null
  short: string | null
}

/** How a name stands in an English text: in full where it comes first, shorter after that. */
export type NameForms = { first: string; later: string }

/** What precedes a family name and belongs to it: Ouyang is one word, de la Cruz is three. */
const particles = new Set(['van', 'von', 'de', 'der', 'den', 'la', 'le', 'di', 'da', 'bin', 'al'])

/**
 * The forms of a name. After the first mention a person goes by the family name, an institution by the short form that
 * the register gives it (an acronym); without one both keep their full name.
 */
export function nameForms({ kind, printed, nameOrder, short }: Omit<RegisteredName, 'variants'>): NameForms {
  if (short !== null) return { first: printed, later: short }
  if (kind === 'institution') return { first: printed, later: printed }
  return { first: printed, later: familyName(printed, nameOrder ?? 'family_first') }
}

/** The family name in a printed English name. A name in capitals says by itself which part it is. */
export function familyName(printed: string, order: NameOrder): string {
  const parts = printed.trim().split(/\s+/)
  if (parts.length < 2) return printed.trim()
  const capitals = parts.filter(part => /^\p{Lu}[\p{Lu}'’-]+$/u.test(part))
  if (capitals.length > 0 && capitals.length < parts.length) return capitals.join(' ')
  if (order === 'family_first') return parts[0] ?? printed
  let start = parts.length - 1
  while (start > 1 && particles.has(parts[start - 1]?.toLowerCase() ?? '')) start -= 1
  return parts.slice(start).join(' ')
}

/** One mention of a name in an English text: UTF-16 offsets, end exclusive. */
export type NameMention = { start: number; end: number; form: 'printed' | 'variant' | 'later' }

/** Every mention of a name in an English text, the longest form at each place; whole words, case as printed or in capitals. */
export function mentionsOf(name: RegisteredName, text: string): NameMention[] {
  const { later } = nameForms(name)
  const forms: [string, NameMention['form']][] = [
    [name.printed, 'printed'],
    ...name.variants.map((form): [string, NameMention['form']] => [form, 'variant']),
    [later, 'later'],
  ]
  const found: NameMention[] = []
  for (const [form, kind] of forms.toSorted(([a], [b]) => b.length - a.length))
    for (const start of placesOf(form, text)) {
      const end = start + form.length
      if (!found.some(one => start < one.end && one.start < end)) found.push({ start, end, form: kind })
    }
  return found.toSorted((a, b) => a.start - b.start)
}

/**
 * The form that a name is to have in one part of an article: in full while no part before it has named it, the later
 * form after that. `before` are the English texts that stand before, in reading order.
 */
export function formToUse(name: RegisteredName, before: readonly string[]): string {
  const { first, later } = nameForms(name)
  const isNamed = before.some(text => mentionsOf(name, text).some(one => one.form !== 'later'))
  return isNamed ? later : first
}

function placesOf(form: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(form); form !== '' && at >= 0; at = text.indexOf(form, at + form.length)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + form.length] ?? ' '
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) places.push(at)
  }
  return places
}
