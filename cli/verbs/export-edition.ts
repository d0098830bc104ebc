import { writeFileSync } from 'node:fs'
import { exportEdition } from '../../commands/export-edition'
import { findEditionByNumber } from '../../db/editions'
import { exportFormats } from '../../domain/words'
import { onExisting, operator } from '../installation'
import { refusedByRule } from '../refusal-line'
import { failed, Misuse, told, type Verb } from '../verb'

export const exportEditionVerb: Verb = {
  name: 'export edition',
  usage: `export edition N --format ${exportFormats.join('|')} [--out FILE]`,
  summary: 'write an edition’s bytes to the output or to a file',
  options: { format: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  run(given, place) {
    const number = Number(given.positionals[0])
    const format = given.text('format')
    if (!Number.isInteger(number) || !format) throw new Misuse('export edition needs a number and --format')
    return onExisting(place, db => {
      const edition = findEditionByNumber(db, number)
      if (!edition) return failed('not_found', `there is no edition ${number}`)
      const outcome = exportEdition({ db, actor: operator, now: place.now }, edition.id, format)
      if (!outcome.ok) return refusedByRule(outcome.refusal)
      const { bytes, fileName, contentType, sha256 } = outcome.value
      const out = given.text('out')
      const json = { number, fileName, contentType, sha256, bytes: bytes.length }
      if (!out) return { ok: true, bytes, json: { ...json, base64: Buffer.from(bytes).toString('base64') } }
      writeFileSync(out, bytes)
      return told([`${out}: ${bytes.length} bytes, sha256 ${sha256}`], json)
    })
  },
}
