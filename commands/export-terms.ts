import { listTerms, type TermRow } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { writeGlossary } from '../formats/glossary'
import { writeTbx } from '../formats/tbx'
import type { Context } from './context'

export type ExportedTerms = { bytes: Uint8Array; contentType: string; fileName: string }

type Format = { write: (terms: readonly TermRow[]) => string; contentType: string; fileName: string }

const tbx = { contentType: 'application/x-tbx+xml; charset=utf-8', fileName: 'glossary.tbx' }

/** `tbx` is version 2, which tools of every age read; `tbx3` is the present one. */
const formats = new Map<string, Format>([
  ['csv', { write: writeGlossary, contentType: 'text/csv; charset=utf-8', fileName: 'glossary.csv' }],
  ['tbx', { write: terms => writeTbx(terms, 2), ...tbx }],
  ['tbx3', { write: terms => writeTbx(terms, 3), ...tbx }],
])

/** The decided terms as a file. Refuses `format_unavailable` for anything but CSV and TBX. */
export function exportTerms({ db, actor }: Context, name: string): Outcome<ExportedTerms> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const format = formats.get(name)
  if (!format) return refused('format_unavailable', { format: name, available: [...formats.keys()] })
  const { write, contentType, fileName } = format
  const bytes = new TextEncoder().encode(write(listTerms(db, { status: 'approved' })))
  return done({ bytes, contentType, fileName })
}
