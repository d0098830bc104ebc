// Anyone can check an exported edition offline: once by the procedure that the manifest documents, once by the command line.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './article.mjs'
import { is } from './report.mjs'

const extensions = {
  html: 'html',
  email: 'email.html',
  markdown: 'md',
  text: 'txt',
  docx: 'docx',
  json: 'json',
}
const carrying = ['html', 'email', 'docx', 'json']

/** The file, without the manifest it carries, has the hash that the manifest gives its format. */
export function checkedByHand(format, bytes, manifest) {
  // By hand, a zip is no fun: what a DOCX holds is read back with the rest, and the command line checks its bytes.
  if (format === 'docx') return
  is(`the manifest has the hash of ${format}`, manifest.formats[format].sha256, sha256(bare(format, bytes)))
}

function bare(format, bytes) {
  const text = bytes.toString('utf8')
  const lines = text.split('\n')
  if (format === 'html' || format === 'email')
    return lines.filter(line => !/^<p[^>]*>Root hash |bianyi\/manifest\/1/.test(line)).join('\n')
  // An empty line and the root hash; the last of the split is what follows the last line feed: nothing.
  if (format === 'markdown' || format === 'text') return `${lines.slice(0, -3).join('\n')}\n`
  const { manifest: _, ...rest } = JSON.parse(text)
  return `${canonical(rest)}\n`
}

/** The command line says the same, and catches a changed file. */
export function checkedByCommandLine(server, { format, number, bytes, manifest }) {
  if (!/^\s*(?:bianyi )?verify\b/m.test(server.cli('--help').out)) return
  const file = join(server.data, `edition-${number}.${extensions[format]}`)
  const beside = join(server.data, 'manifest.json')
  writeFileSync(file, bytes)
  writeFileSync(beside, JSON.stringify(manifest))
  const more = carrying.includes(format) ? [] : ['--manifest', beside]
  const { status, error } = server.cli('verify', file, ...more)
  is(`${format} verifies offline`, [status, error], [0, ''])
  const forged = Buffer.from(bytes)
  forged.write('Read in', forged.indexOf('Read on'))
  writeFileSync(file, forged)
  is(`a changed ${format} does not`, server.cli('verify', file, ...more).status, 1)
}

/** Canonical JSON (RFC 8785) of values without fractions: members sorted by UTF-16 units, no white space. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}
