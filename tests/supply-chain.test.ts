import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
type Entry = {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>
}
const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>
}
const packages = Object.entries(lock.packages).flatMap(([path, entry]) => {
  const name = path.split('node_modules/').at(-1) ?? ''
  return path === '' ? [] : [{ name, path, ...entry }]
})

/** Below these a known fault is let in; each with the fault. An audit asks a registry, and may be offline or wrong. */
const floors: Record<string, string> = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
  diff: '8.0.3',
  mammoth: '1.11.0',
  dompurify: '3.4.16',
  'fast-xml-parser': '5.10.1',
  'pdfjs-dist': '4.2.67',
  'better-sqlite3': '12.11.1',
}

function below(version: string, floor: string): boolean {
  const [one, other] = [version, floor].map(text => text.split('-')[0]!.split('.').map(Number))
  const at = [0, 1, 2].find(index => one![index] !== other![index])
  return at !== undefined && (one![at] ?? 0) < (other![at] ?? 0)
}

describe('what the program is built of', () => {
  it('compares versions by number', () => {
    expect([below('16.4.5', '16.4.6'), below('16.10.0', '16.4.6'), below('16.4.6', '16.4.6')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is nowhere below a floor', () => {
    const low = packages.filter(({ name, version = '' }) => floors[name] && below(version, floors[name]))
    expect(low.map(({ path, version }) => `${path} ${version}`)).toEqual([])
    expect(packages.filter(({ name }) => name in floors).length).toBeGreaterThan(5)
  })

  it('runs a script at its installation only where that is named', () => {
    const scripted = packages.filter(one => one.hasInstallScript && !one.optional).map(({ name }) => name)
    expect([...new Set(scripted)].filter(name => !allowScripts[name])).toEqual([])
  })

  it('may be used and passed on: every package that goes into it has a licence that is known here', () => {
    const known =
      /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|CC-BY-SA-4\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|LGPL-3\.0-or-later|MIT-0|Zlib)\b/
    const strange = packages
      .filter(({ dev, path }) => !dev && existsSync(join(root, path, 'package.json')))
      .map(one => ({ name: one.name, license: licenceOf(one.path) }))
      .filter(({ license }) => !known.test(license))
    expect(strange).toEqual([])
  })
})

function licenceOf(path: string): string {
  const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
    license?: string | { type: string }
    licenses?: { type: string }[]
  }
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'none said')
}
