import { indexTerms, placesOfTerms } from '../../glossary/longest-match'
import type { Check, CheckContext, CheckPerson, Found } from '../check'
import { clauseOf } from '../numbers/clause'
import { misspelt, turned, wholePlaces } from './name-places'

/** Names that are not printed as the register has them: see `checkPersonName`. */
export const personName: Check = { name: 'person_name', onByDefault: true, run: checkPersonName }

/**
 * The people and institutions of the register in an English text. Errors, with the printed form as their fix: a name turned
 * round, a name spelt wrong. Warnings: another form that the register knows, other capitals than are printed, and a name of
 * the Chinese that the English leaves out; a family name or a pronoun is enough. Without the Chinese what is turned or
 * misspelt is a warning, for it may be somebody else.
 */
export function checkPersonName(
  source: string | undefined,
  target: string,
  { people, policy }: Pick<CheckContext, 'people' | 'policy'>,
): Found[] {
  if (people.length === 0 || target.trim() === '') return []
  const named = source === undefined ? new Map<CheckPerson, number>() : namedIn(source, people)
  return people.flatMap(person => {
    const at = named.get(person)
    const found = wrongForms(person, target, {
      isNamed: at !== undefined,
      asGiven: policy.nameStyle === 'as_given',
    })
    if (found.length > 0 || at === undefined || source === undefined) return found
    return isMentioned(person, target) ? [] : [missing(person, target, at / source.length)]
  })
}

function namedIn(source: string, people: readonly CheckPerson[]): Map<CheckPerson, number> {
  const withChinese = people.flatMap(person => (person.zh ? [{ zh: person.zh, person }] : []))
  const places = placesOfTerms(source, indexTerms(withChinese)).map(
    ({ term, start }): [CheckPerson, number] => [term.person, start],
  )
  return new Map(places.reverse())
}

type How = { isNamed: boolean; asGiven: boolean }

function wrongForms(person: CheckPerson, target: string, { isNamed, asGiven }: How): Found[] {
  const { printed, variants } = person
  const found: Found[] = []
  const right = wholePlaces(printed, target)
  const add = (
    places: readonly { start: number; end: number }[],
    code: string,
    severity: Found['severity'],
  ) => {
    for (const { start, end } of places) {
      if ([...right, ...found].some(one => one.start < end && start < one.end)) continue
      const facts = { text: target.slice(start, end), name: printed }
      found.push({ check: 'person_name', severity, start, end, code, facts, fix: printed })
    }
  }
  const sure = isNamed ? 'error' : 'warning'
  add(turned(printed, target), 'name_order', sure)
  for (const variant of variants.filter(form => isNamed || form.includes(' ')))
    if (!printed.includes(variant)) add(wholePlaces(variant, target), 'name_variant', 'warning')
  add(misspelt(printed, target), 'name_misspelt', sure)
  if (asGiven && printed.includes(' '))
    add(wholePlaces(printed, target, 'any case'), 'name_capitals', 'warning')
  return found.sort((a, b) => a.start - b.start)
}

/** Named in part, by initials, or by a pronoun. */
function isMentioned({ printed, variants }: CheckPerson, target: string): boolean {
  const parts = [printed, ...variants].flatMap(form => [form, ...form.split(/[\s,]+/u)])
  if (parts.some(part => part.length > 1 && wholePlaces(part, target, 'any case').length > 0)) return true
  const initials = (printed.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('')
  if (initials.length > 2 && wholePlaces(initials, target).length > 0) return true
  return /\b(?:he|she|his|her|him|they|their|it|its|I|my|who|we|our|the author|this author)\b/i.test(target)
}

function missing({ zh, printed }: CheckPerson, target: string, place: number): Found {
  return {
    check: 'person_name',
    severity: 'warning',
    ...clauseOf(target, Math.round(place * target.length)),
    code: 'name_missing',
    facts: { zh: zh ?? '', name: printed },
  }
}
