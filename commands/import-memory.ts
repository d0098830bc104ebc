import type { Queries } from '../db/client'
import { newId } from '../db/ids'
import { equalMemories, type NewMemory, putMemories } from '../db/memory'
import { insertImport, updateImport } from '../db/memory-imports'
import { done, type Outcome, type Refusal, refused } from '../domain/decision'
import { emptyReport, type ImportReport } from '../domain/memory/import-report'
import { may } from '../domain/permissions'
import { readTmx } from '../formats/tmx/read'
import { writeTmxUnit } from '../formats/tmx/write'
import type { Bytes } from '../formats/xml/decode-stream'
import { UnreadableXml } from '../formats/xml/unreadable'
import { type Context, command, type Work } from './context'
import { entriesOf, tmxOf } from './memory-tmx'
import { memoryViews } from './memory-view'

export type MemoryFile = {
  name: string
  /** The bytes from their beginning; asked for twice. */
  open: () => Bytes
  /** Units to a transaction: few where others wait, many where nobody does. */
  atOnce?: number
}

/**
 * Takes a TMX file into the memory. It is read to its end before anything is kept, so that a file that cannot be read is
 * refused whole; then taken in slices, each a transaction, so that a large one is never in memory nor in the way. One that
 * is a single slice is taken whole or not at all; of a larger one that breaks off, what was taken stays and is reported.
 * Refuses `xml_unreadable`.
 */
export async function importMemory(
  context: Context,
  { name, open, atOnce = 500 }: MemoryFile,
): Promise<Outcome<ImportReport>> {
  const permission = may(context.actor, 'memory.import')
  if (!permission.ok) return permission
  const unreadable = await readThrough(open())
  if (unreadable) return unreadable
  const report: ImportReport = { ...emptyReport }
  const importId = newId('imp')
  const begin = ({ tx, actor, now }: Work) =>
    insertImport(tx, {
      id: importId,
      name,
      importedBy: actor.userId || null,
      at: now,
      finishedAt: null,
      report,
    })
  let begun = false
  let slice: NewMemory[] = []
  const take = (work: Work) => {
    if (!begun) begin(work)
    keep(work.tx, slice, report)
    updateImport(work.tx, importId, { report })
  }
  for await (const unit of readTmx(open())) {
    slice.push(...entriesOf(unit, { importId, now: context.now, report }))
    if (slice.length < atOnce) continue
    const taken = command(context, work => done(take(work)))
    if (!taken.ok) return taken
    begun = true
    slice = []
  }
  return command(context, work => {
    const { tx, now, note } = work
    take(work)
    updateImport(tx, importId, { report, finishedAt: now })
    note({ type: 'memory.imported', data: { importId, name, units: report.units, taken: report.taken } })
    return done(report)
  })
}

async function readThrough(bytes: Bytes): Promise<{ ok: false; refusal: Refusal } | undefined> {
  try {
    for await (const _ of readTmx(bytes));
    return undefined
  } catch (error) {
    if (error instanceof UnreadableXml)
      return refused('xml_unreadable', { problem: error.problem, line: error.line })
    throw error
  }
}

/** Keeps what is not in the memory already, from the same place with the same to be said of it. */
function keep(tx: Queries, entries: readonly NewMemory[], report: ImportReport): void {
  const fresh = new Map<string, NewMemory>()
  for (const entry of entries) {
    const written = writeTmxUnit(tmxOf(entry, {}))
    if (fresh.has(written) || isKnown(tx, entry, written)) report.repeated += 1
    else fresh.set(written, entry)
  }
  putMemories(tx, [...fresh.values()])
  report.taken += fresh.size
}

function isKnown(tx: Queries, entry: NewMemory, written: string): boolean {
  const equal = equalMemories(tx, entry.folded).filter(({ target }) => target === entry.target)
  const views = equal.length > 0 ? memoryViews(tx, equal) : []
  return equal.some((row, at) => writeTmxUnit(tmxOf(row, views[at] ?? {})) === written)
}
