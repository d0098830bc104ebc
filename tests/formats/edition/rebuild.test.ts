import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFormats } from '@/domain/words'
import { openFrozen, rebuild } from '@/formats/edition/rebuild'
import { publishedEdition } from '../../support/manifest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { document, manifest, file } = publishedEdition()

describe('rebuilding', () => {
  it.each(exportFormats)('makes the same %s from what was frozen', format => {
    const frozen = openFrozen(file('json'))
    expect(frozen && rebuild(frozen, format)).toEqual({ ok: true, bytes: file(format) })
  })

  it('refuses what another renderer made, and what the manifest does not name', () => {
    const other = { ...manifest, rendererVersion: 1 }
    expect(rebuild({ document, manifest: other }, 'html')).toEqual({ ok: false, problem: 'renderer_differs' })
    const { docx: _, ...formats } = manifest.formats
    const fewer = { ...manifest, formats }
    expect(rebuild({ document, manifest: fewer }, 'docx')).toEqual({ ok: false, problem: 'not_in_manifest' })
    const changed = { ...document, headline: 'Another' }
    expect(rebuild({ document: changed, manifest }, 'text')).toEqual({ ok: false, problem: 'bytes_differ' })
  })
})

describe('on another machine, another day', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bianyi-rebuild-'))
    writeFileSync(join(folder, 'frozen.json'), file('json'))
    // Bundled whole, so that it stands alone in any folder.
    await build({
      absWorkingDir: root,
      stdin: { contents: script, resolveDir: root, loader: 'ts' },
      outfile: join(folder, 'rebuild.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['the South Seas, in 2041', { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' }, '2041-07-01T23:59:00Z'],
    ['Newfoundland, in 1999', { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' }, '1999-12-31T23:59:59Z'],
  ])('in %s, the bytes are the same', (_, environment, clock) => {
    execFileSync(process.execPath, [join(folder, 'rebuild.mjs'), folder, clock], {
      cwd: tmpdir(),
      env: { NODE_ENV: 'production', PATH: process.env.PATH, ...environment },
    })
    for (const format of exportFormats)
      expect(readFileSync(join(folder, format)).equals(Buffer.from(file(format)))).toBe(true)
  })
})

/** Sets the clock before anything is loaded, then rebuilds every format into a folder. */
const script = `
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
const [, , folder, clock] = process.argv
const Real = Date
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [clock] : given)) }
  static now() { return new Real(clock).getTime() }
}
const { openFrozen, rebuild } = await import('./formats/edition/rebuild')
const { exportFormats } = await import('./domain/words')
const frozen = openFrozen(readFileSync(join(folder, 'frozen.json')))
for (const format of exportFormats) {
  const made = rebuild(frozen, format)
  if (!made.ok) throw new Error(format + ': ' + made.problem)
  writeFileSync(join(folder, format), made.bytes)
}
`
