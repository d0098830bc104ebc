import type { Queries } from '../db/client'
import type { TermRow } from '../db/terms'
import type { EventBody } from '../domain/events'
import { allRenderings, type Rendering, type TermStatus, type TermText } from '../domain/term'
import { type PersonView, peopleNamed } from './person-view'

/** `en` is every rendering in one line; `renderings` tell them apart. */
export type TermView = {
  id: string
  zh: string
  en: string
  renderings: Rendering[]
  kind: string | null
  forbiddenEn: string[]
  note: string | null
  status: TermStatus
  revision: number
  createdBy: PersonView
  createdAt: string
  decidedBy: PersonView | null
  decidedAt: string | null
}

/** Glossary entries as a reader sees them; the names are read once for all of them. */
export function viewTerms(tx: Queries, rows: readonly TermRow[]): TermView[] {
  const named = peopleNamed(
    tx,
    rows.flatMap(row => [row.createdBy, row.decidedBy ?? row.createdBy]),
  )
  return rows.map(({ removedAt, ...row }) => ({
    ...row,
    en: allRenderings(row.renderings),
    status: row.status as TermStatus,
    createdBy: named(row.createdBy),
    decidedBy: row.decidedBy ? named(row.decidedBy) : null,
  }))
}

/** One entry, which is there. */
export function viewTerm(tx: Queries, row: TermRow | undefined): TermView {
  const [view] = row ? viewTerms(tx, [row]) : []
  if (!view) throw new Error('a term was lost while it was read')
  return view
}

type TermEvent = Extract<EventBody, { data: { termId: string } }>

/** What an event tells of a term: all of it that a reader of its history compares. */
export function termFacts(
  termId: string,
  { zh, renderings, forbiddenEn, note }: TermText,
): TermEvent['data'] {
  return { termId, zh, en: allRenderings(renderings), forbiddenEn, note }
}
