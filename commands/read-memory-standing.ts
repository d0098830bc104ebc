import { countMemories } from '../db/memory'
import { listImports } from '../db/memory-imports'
import { done, type Outcome } from '../domain/decision'
import type { ImportReport } from '../domain/memory/import-report'
import type { MemoryOrigin } from '../domain/memory/match-score'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

/** A file that was taken in; `finishedAt` is null where it was cut short. */
export type ImportView = {
  id: string
  name: string
  /** null for the command line. */
  importedBy: PersonView | null
  at: string
  finishedAt: string | null
  report: ImportReport
}

/** How much the memory holds, by where it comes from, and the files that were taken in, the last first. */
export type MemoryStanding = {
  units: Record<MemoryOrigin, number>
  paragraphs: number
  imports: ImportView[]
}

const mostImports = 100

export function readMemoryStanding({ db, actor }: Context): Outcome<MemoryStanding> {
  const permission = may(actor, 'memory.read')
  if (!permission.ok) return permission
  const counts = countMemories(db)
  const sum = (wanted: (one: (typeof counts)[number]) => boolean) =>
    counts.filter(wanted).reduce((total, { count }) => total + count, 0)
  const units = (origin: MemoryOrigin) => sum(one => one.kind === 'unit' && one.origin === origin)
  const rows = listImports(db, mostImports)
  const named = peopleNamed(
    db,
    rows.flatMap(({ importedBy }) => importedBy ?? []),
  )
  return done({
    units: { signed: units('signed'), import: units('import'), machine: units('machine') },
    paragraphs: sum(({ kind }) => kind === 'paragraph'),
    imports: rows.map(({ report, importedBy, ...row }) => ({
      ...row,
      importedBy: importedBy === null ? null : named(importedBy),
      report: report as ImportReport,
    })),
  })
}
