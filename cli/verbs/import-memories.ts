import { createReadStream, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { importMemory } from '../../commands/import-memory'
import type { Database } from '../../db/client'
import type { ImportReport } from '../../domain/memory/import-report'
import { operator } from '../installation'
import { refusalLine } from '../refusal-line'
import { failed, Misuse, type Place, type Told, told } from '../verb'

/** Nobody waits for the command line: a slice of an import may take a second. */
const atOnce = 5000

export function isTmx(file: string): boolean {
  return extname(file).toLowerCase() === '.tmx'
}

/** Takes TMX files of any size into the memory, one after the other, and says what was taken and what was left. */
export async function importMemories(
  db: Database,
  { now }: Place,
  files: readonly string[],
  all: readonly string[],
): Promise<Told> {
  if (files.length < all.length) throw new Misuse('import articles and memories one after the other')
  const items: (ImportReport & { file: string })[] = []
  for (const file of files) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return failed('unreadable', `${file}: cannot be read${before(items.length)}`)
    const outcome = await importMemory(
      { db, actor: operator, now },
      { name: basename(file), open: () => createReadStream(file), atOnce },
    )
    if (!outcome.ok)
      return failed(outcome.refusal.code, `${file}: ${refusalLine(outcome.refusal)}${before(items.length)}`)
    items.push({ file, ...outcome.value })
  }
  return told(items.map(lineOf), { items })
}

function lineOf({ file, units, taken, ...left }: ImportReport & { file: string }): string {
  const others = Object.entries(left).flatMap(([name, count]) => (count > 0 ? `${name} ${count}` : []))
  return [`${file}: ${taken} of ${units} units taken`, ...others].join(', ')
}

function before(count: number): string {
  return count > 0 ? ` (${count} before it were taken in)` : ''
}
