import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { alignTexts } from '../../commands/align-texts'
import { type ReadFile, readSourceFile } from '../../commands/read-source-file'
import { rememberPairs } from '../../commands/remember-pairs'
import type { Database } from '../../db/client'
import { openDictionary } from '../../db/dictionary'
import { hasMemoryImport } from '../../db/memory-imports'
import { done, type Outcome, refused } from '../../domain/decision'
import { type CatalogueEntry, readManifest } from '../../domain/reading/import-manifest'
import { layOutDocument } from '../../domain/reading/to-text'
import { readCsv } from '../../formats/csv'
import { operator } from '../installation'
import { refusalLine } from '../refusal-line'
import { failed, type Place, type Told, told } from '../verb'
import { type Importing, importOne } from './import-one'

const readable = new Set(['.docx', '.pdf', '.html', '.htm', '.xhtml', '.txt', '.md', '.markdown'])
const manifestName = 'manifest.csv'
/** Pairs less sure than this want somebody to look at them: the page for pairs is there for that. */
const sureEnough = 0.5

/**
 * Takes a whole back catalogue: the articles that `manifest.csv` names, or every file that can be read. What is here already
 * is passed over, so that it can be run again after it was broken off; what cannot be read is told of and left.
 */
export async function importFolder(
  db: Database,
  place: Place,
  folder: string,
  importing: Importing,
): Promise<Told> {
  const catalogue = catalogueOf(folder)
  if (!catalogue.ok)
    return failed(catalogue.refusal.code, `${manifestName}: ${refusalLine(catalogue.refusal)}`)
  const entries = catalogue.value
  const report = {
    taken: 0,
    already: 0,
    pairs: 0,
    failed: [] as { file: string; code: string; line: string }[],
  }
  for (const [index, { file, english, about }] of entries.entries()) {
    const path = within(folder, file)
    const answer = path
      ? await importOne(db, place, path, importing, about)
      : { ok: false as const, code: 'unreadable', line: 'is not in this folder' }
    if (!answer.ok) report.failed.push({ file, code: answer.code, line: answer.line })
    else if (answer.isNew) report.taken += 1
    else report.already += 1
    if (answer.ok && english !== null) {
      const paired = await rememberPair(db, place, importing.read, { folder, file, english })
      if (paired.ok) report.pairs += paired.value
      else report.failed.push({ file: english, code: paired.refusal.code, line: refusalLine(paired.refusal) })
    }
    console.error(
      `${index + 1}/${entries.length} ${file}: ${answer.ok ? (answer.isNew ? 'taken' : 'here already') : answer.line}`,
    )
  }
  return told(
    [
      `${report.taken} taken, ${report.already} here already, ${report.pairs} pairs for the memory, ${report.failed.length} failed`,
      ...report.failed.map(({ file, line }) => `${file}: ${line}`),
    ],
    report,
  )
}

function catalogueOf(folder: string): Outcome<CatalogueEntry[]> {
  const manifest = join(folder, manifestName)
  if (existsSync(manifest)) {
    const rows = readCsv(readFileSync(manifest, 'utf8').replace(/^\ufeff/, ''))
    return rows.ok ? readManifest(rows.value) : rows
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && readable.has(extname(entry.name).toLowerCase()))
    .map(({ name }) => name)
    .sort()
  return done(names.map(file => ({ file, english: null, about: { title: {}, authors: [] } })))
}

type Published = { folder: string; file: string; english: string }

/** Aligns an article with its published English and remembers the pairs of which it is sure; once for each file. */
async function rememberPair(
  db: Database,
  place: Place,
  read: ReadFile,
  { folder, file, english }: Published,
): Promise<Outcome<number>> {
  const context = { db, actor: { ...operator, roles: ['admin' as const, 'editor' as const] }, now: place.now }
  const name = `${file} + ${english}`.slice(0, 200)
  if (hasMemoryImport(db, name)) return done(0)
  const texts: string[] = []
  for (const one of [file, english]) {
    const path = within(folder, one)
    if (!path) return refused('not_found', { file: one })
    const source = await readSourceFile(context, { name: one, bytes: readFileSync(path) }, read)
    if (!source.ok) return source
    texts.push(
      'document' in source.value ? layOutDocument(source.value.document, 'accept').text : source.value.text,
    )
  }
  const lexicon = openDictionary(place.dictionary)
  const aligned = alignTexts(context, { source: texts[0] ?? '', target: texts[1] ?? '' }, lexicon)
  lexicon?.close()
  if (!aligned.ok) return aligned
  const pairs = aligned.value
    .filter(
      ({ source, target, confidence }) => source.length > 0 && target.length > 0 && confidence >= sureEnough,
    )
    .map(({ source, target }) => ({ source: source.join(''), target: target.join(' ') }))
  if (pairs.length === 0) return done(0)
  const outcome = await rememberPairs(context, { name, pairs })
  return outcome.ok ? done(outcome.value.taken) : outcome
}

/** The path of a file of this folder; null for one that leads out of it. */
function within(folder: string, name: string): string | null {
  const path = join(folder, name)
  if (!existsSync(path)) return null
  const real = realpathSync(path)
  return real.startsWith(realpathSync(folder) + sep) ? real : null
}
