import { listTerms } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { writeGlossary } from '../formats/glossary'
import type { Context } from './context'

export type ExportedTerms = { bytes: Uint8Array; contentType: string; fileName: string }

/** The decided terms as a file. Refuses `format_unavailable` for anything but CSV. */
export function exportTerms({ db, actor }: Context, format: string): Outcome<ExportedTerms> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  if (format !== 'csv') return refused('format_unavailable', { format, available: ['csv'] })
  const bytes = new TextEncoder().encode(writeGlossary(listTerms(db, { status: 'approved' })))
  return done({ bytes, contentType: 'text/csv; charset=utf-8', fileName: 'glossary.csv' })
}
