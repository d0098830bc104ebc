import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportFormat, exportFormats } from '../../domain/words'
import { openFrozen, type Rebuilt, rebuild } from '../../formats/edition/rebuild'
import { fileName } from '../../formats/edition/renderings'
import { failed, Misuse, told, type Verb } from '../verb'

/** Reads no data folder: what comes out is the same on anybody's machine, on any day. */
export const rebuildVerb: Verb = {
  name: 'rebuild',
  usage: `rebuild FILE.json --out FOLDER [--format ${exportFormats.join('|')}]`,
  summary: 'make the published files of an edition again, to the byte, from its published JSON file',
  options: { out: { type: 'string' }, format: { type: 'string' } },
  words: [1, 1],
  run(given) {
    const file = given.positionals[0] ?? ''
    const folder = given.text('out')
    if (!folder) throw new Misuse('rebuild needs --out FOLDER')
    const frozen = openFrozen(readFileSync(file))
    if (!frozen) return failed('bytes_differ', `${file}: it is no published JSON file, or it was changed`)
    const made: string[] = []
    mkdirSync(folder, { recursive: true })
    for (const format of wanted(given.text('format'))) {
      const rebuilt = rebuild(frozen, format)
      if (!rebuilt.ok) return failed(rebuilt.problem, `${format}: ${problems[rebuilt.problem]}`)
      const path = join(folder, fileName(frozen.manifest.edition.number, format))
      writeFileSync(path, rebuilt.bytes)
      made.push(path)
    }
    return told(
      made.map(path => `${path}: the bytes that were published`),
      { files: made },
    )
  },
}

const problems: Record<Extract<Rebuilt, { ok: false }>['problem'], string> = {
  renderer_differs: 'another version of this program printed it; rebuild with that one',
  not_in_manifest: 'it was not published in this format',
  bytes_differ: 'what comes out is not what was published',
}

function wanted(format: string | undefined): readonly ExportFormat[] {
  if (format === undefined) return exportFormats
  const known = exportFormats.find(one => one === format)
  if (!known) throw new Misuse(`there is no format ${format}`)
  return [known]
}
