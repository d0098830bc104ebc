import { done, type Outcome, refused } from '../decision'

/** People and institutions that articles name: what the register holds about each. */
export const registerKinds = ['person', 'institution'] as const
export type RegisterKind = (typeof registerKinds)[number]

/** Which of a person's names is printed first in English. */
export const nameOrders = ['family_first', 'given_first'] as const
export type NameOrder = (typeof nameOrders)[number]

/** Where somebody worked and as what; `from` and `until` are a year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD). */
export type Affiliation = {
  institution: string
  role: string | null
  from: string | null
  until: string | null
}

type AffiliationInput = {
  institution: string
  role?: string | null
  from?: string | null
  until?: string | null
}

/** An entry as somebody gives it. `short` is the form after the first mention, where it is not the family name. */
export type RegisterInput = {
  kind: RegisterKind
  zh: string
  printed: string
  variants?: readonly string[]
  nameOrder?: NameOrder | null
  short?: string | null
  affiliations?: readonly AffiliationInput[]
  biography?: string | null
  note?: string | null
}

/** What is kept of it. */
export type RegisterText = {
  kind: RegisterKind
  zh: string
  printed: string
  variants: string[]
  nameOrder: NameOrder | null
  short: string | null
  affiliations: Affiliation[]
  biography: string | null
  note: string | null
}

const longestName = 200
const longestText = 2_000
const most = 50

/**
 * Tidies an entry: outer blanks go, repeated variants count once, and an institution has no order of names.
 * Refuses `invalid` with the field where a name is empty, a text too long, or a date none.
 */
export function readRegisterEntry(input: RegisterInput): Outcome<RegisterText> {
  const printed = input.printed.trim()
  const isPerson = input.kind === 'person'
  const entry: RegisterText = {
    kind: input.kind,
    zh: input.zh.trim(),
    printed,
    variants: [...new Set((input.variants ?? []).map(form => form.trim()))].filter(
      form => form !== '' && form !== printed,
    ),
    nameOrder: isPerson ? (input.nameOrder ?? 'family_first') : null,
    short: input.short?.trim() || null,
    affiliations: isPerson ? (input.affiliations ?? []).map(tidyAffiliation) : [],
    biography: input.biography?.trim() || null,
    note: input.note?.trim() || null,
  }
  const wrong = faultOf(entry)
  return wrong ? refused('invalid', wrong) : done(entry)
}

/** Whether two entries say the same. */
export function sameEntry(a: RegisterText, b: RegisterText): boolean {
  return fields.every(field => JSON.stringify(a[field]) === JSON.stringify(b[field]))
}

/** What somebody was on a day (or in a month or year); without one, what they are now. The latest begun goes first. */
export function affiliationsOn(affiliations: readonly Affiliation[], day: string | null): Affiliation[] {
  const held = affiliations.filter(({ from, until }) =>
    day === null ? until === null : (from === null || from <= day) && (until === null || reaches(until, day)),
  )
  return held.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}

export const fields = [
  'kind',
  'zh',
  'printed',
  'variants',
  'nameOrder',
  'short',
  'affiliations',
  'biography',
  'note',
] as const satisfies readonly (keyof RegisterText)[]

/** A year reaches to the end of its year, a month to the end of its month. */
function reaches(until: string, day: string): boolean {
  return until >= day || day.startsWith(until)
}

function tidyAffiliation({ institution, role, from, until }: AffiliationInput): Affiliation {
  return {
    institution: institution.trim(),
    role: role?.trim() || null,
    from: from?.trim() || null,
    until: until?.trim() || null,
  }
}

function faultOf(entry: RegisterText): { field: string; problem: string } | null {
  for (const field of ['zh', 'printed'] as const)
    if (entry[field] === '') return { field, problem: 'too_small' }
  for (const field of ['zh', 'printed', 'short'] as const)
    if ((entry[field]?.length ?? 0) > longestName) return { field, problem: 'too_big' }
  for (const field of ['biography', 'note'] as const)
    if ((entry[field]?.length ?? 0) > longestText) return { field, problem: 'too_big' }
  if (entry.variants.length > most || entry.variants.some(form => form.length > longestName))
    return { field: 'variants', problem: 'too_big' }
  return entry.affiliations.length > most
    ? { field: 'affiliations', problem: 'too_big' }
    : (entry.affiliations.map(affiliationFault).find(fault => fault !== null) ?? null)
}

function affiliationFault({ institution, role, from, until }: Affiliation) {
  const field = 'affiliations'
  if (institution === '') return { field, problem: 'too_small' }
  if (institution.length > longestName || (role?.length ?? 0) > longestName)
    return { field, problem: 'too_big' }
  if ([from, until].some(date => date !== null && !isPartialDate(date))) return { field, problem: 'date' }
  return from !== null && until !== null && !reaches(until, from)
    ? { field, problem: 'dates_reversed' }
    : null
}

function isPartialDate(date: string): boolean {
  const found = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!found) return false
  const whole = `${date}-01-01`.slice(0, 10)
  const day = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole)
}
