import type { Queries } from '../db/client'
import type { RegisterRow } from '../db/register'
import type { EventBody } from '../domain/events'
import type { Affiliation, NameOrder, RegisterKind, RegisterText } from '../domain/register/entry'
import { nameForms } from '../domain/register/name-forms'
import { type PersonView, peopleNamed } from './person-view'

/** `later` is the form after the first mention, worked out where `short` says nothing. */
export type RegisterView = {
  id: string
  kind: RegisterKind
  zh: string
  printed: string
  variants: string[]
  nameOrder: NameOrder | null
  short: string | null
  later: string
  affiliations: Affiliation[]
  biography: string | null
  note: string | null
  revision: number
  createdBy: PersonView
  createdAt: string
  updatedBy: PersonView
  updatedAt: string
}

/** A row with the closed vocabularies of the domain. */
export function entryText(row: RegisterRow): RegisterText {
  return { ...row, kind: row.kind as RegisterKind, nameOrder: row.nameOrder as NameOrder | null }
}

/** Entries as a reader sees them; the names of members are read once for all of them. */
export function viewEntries(tx: Queries, rows: readonly RegisterRow[]): RegisterView[] {
  const named = peopleNamed(
    tx,
    rows.flatMap(row => [row.createdBy, row.updatedBy]),
  )
  return rows.map(({ removedAt: _, ...row }) => {
    const { kind, nameOrder } = entryText({ ...row, removedAt: null })
    return {
      ...row,
      kind,
      nameOrder,
      later: nameForms({ ...row, kind, nameOrder }).later,
      createdBy: named(row.createdBy),
      updatedBy: named(row.updatedBy),
    }
  })
}

/** One entry, which is there. */
export function viewEntry(tx: Queries, row: RegisterRow | undefined): RegisterView {
  const [view] = row ? viewEntries(tx, [row]) : []
  if (!view) throw new Error('an entry of the register was lost while it was read')
  return view
}

type RegisterEvent = Extract<EventBody, { data: { registerId: string } }>

/** What an event tells of an entry; `fields` are those that changed. */
export function entryFacts(
  registerId: string,
  { kind, zh, printed }: Pick<RegisterText, 'kind' | 'zh' | 'printed'>,
  fields: readonly string[],
): RegisterEvent['data'] {
  return { registerId, kind, zh, printed, fields: [...fields] }
}
