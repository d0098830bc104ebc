import type { Queries } from '../db/client'
import type { TermRow } from '../db/terms'
import type { TermStatus } from '../domain/term'
import { type PersonView, peopleNamed } from './person-view'

export type TermView = {
  id: string
  zh: string
  en: string
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
