import type { RegisterView } from '@/commands/register-view'
import type { NameOrder, RegisterInput, RegisterKind } from '@/domain/register/entry'

export type AffiliationDraft = { key: number; institution: string; role: string; from: string; until: string }

/** What stands in the form, as typed. */
export type EntryDraft = {
  kind: RegisterKind
  zh: string
  printed: string
  variants: string
  nameOrder: NameOrder
  short: string
  affiliations: AffiliationDraft[]
  biography: string
  note: string
}

export const blankEntry: EntryDraft = {
  kind: 'person',
  zh: '',
  printed: '',
  variants: '',
  nameOrder: 'family_first',
  short: '',
  affiliations: [],
  biography: '',
  note: '',
}

export function draftOf(entry: RegisterView): EntryDraft {
  return {
    kind: entry.kind,
    zh: entry.zh,
    printed: entry.printed,
    variants: entry.variants.join('\n'),
    nameOrder: entry.nameOrder ?? 'family_first',
    short: entry.short ?? '',
    affiliations: entry.affiliations.map(({ institution, role, from, until }, key) => ({
      key,
      institution,
      role: role ?? '',
      from: from ?? '',
      until: until ?? '',
    })),
    biography: entry.biography ?? '',
    note: entry.note ?? '',
  }
}

/** The draft as the interface takes it: untouched lines of affiliation left out. */
export function entryBody({ variants, affiliations, ...draft }: EntryDraft): RegisterInput {
  return {
    ...draft,
    variants: variants.split('\n'),
    affiliations: affiliations
      .filter(({ institution, role, from, until }) => `${institution}${role}${from}${until}`.trim() !== '')
      .map(({ key: _, ...affiliation }) => affiliation),
  }
}
