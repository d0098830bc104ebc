import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = [
  'app',
  'bench',
  'cli',
  'commands',
  'db',
  'demo',
  'domain',
  'formats',
  'providers',
  'server',
  'tests',
]

type Source = { path: string; room: string; text: string; imports: string[] }

const sources: Source[] = rooms
  .flatMap(room => walk(join(root, room)))
  .map(file => {
    const path = relative(root, file)
    const text = readFileSync(file, 'utf8')
    return { path, room: path.split('/')[0] ?? '', text, imports: importsOf(path, text) }
  })
const product = sources.filter(source => source.room !== 'tests' && source.room !== 'bench')

function walk(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return /\.(ts|tsx|mts|mjs)$/.test(entry.name) ? [path] : []
  })
}

/** What a file imports: project files as paths from the root, packages as their names. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /^(?:import\b[^'"\n]*|\} from |export [*{][^'"\n]*from )['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map(match => {
    const name = match[1] ?? match[2] ?? ''
    if (name.startsWith('@/')) return name.slice(2)
    if (name.startsWith('.')) return relative(root, resolve(root, dirname(path), name))
    return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')
  })
}

function importers(of: readonly Source[], banned: (name: string) => boolean): string[] {
  return of.flatMap(source => source.imports.filter(banned).map(name => `${source.path} imports ${name}`))
}

const inRoom = (room: string) => product.filter(source => source.room === room)
const isRoom =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name.split('/')[0] ?? '')

describe('imports point inward', () => {
  it('domain imports itself and small pure libraries: its rules run anywhere, without a clock or a database', () => {
    const pure = new Set(['diff', 'node-diff3'])
    const foreign = importers(inRoom('domain'), name => !isRoom('domain')(name) && !pure.has(name))
    expect(foreign).toEqual(['domain/hash.ts imports node:crypto'])
  })

  it('domain asks no clock, no environment and no dice', () => {
    const impure = inRoom('domain').filter(s =>
      /\bDate\.now\(|new Date\(\)|process\.|Math\.random/.test(s.text),
    )
    expect(impure.map(s => s.path)).toEqual([])
  })

  it('db is the only importer of the database libraries, so that SQL stays in one room', () => {
    const outside = product.filter(source => source.room !== 'db')
    expect(importers(outside, name => name === 'drizzle-orm' || name === 'better-sqlite3')).toEqual([])
  })

  it('db knows nothing of commands or pages', () => {
    expect(
      importers(inRoom('db'), isRoom('app', 'commands', 'formats', 'server', 'cli', 'demo', 'next', 'react')),
    ).toEqual([])
  })

  it('commands know nothing of the framework, so that scripts and tests run them as pages do', () => {
    const banned = isRoom('app', 'server', 'cli', 'demo', 'next', 'next-auth', 'react', 'i18next')
    expect(importers(inRoom('commands'), banned)).toEqual([])
  })

  it('formats turn bytes into domain values and back, and nothing else', () => {
    expect(importers(inRoom('formats'), isRoom('app', 'commands', 'db', 'server', 'next', 'react'))).toEqual(
      [],
    )
  })

  it('pages and routes reach data through commands, which authorise; only the session opens the database', () => {
    const outside = inRoom('app').filter(
      s => !s.path.startsWith('app/session/') && !s.path.startsWith('app/api/'),
    )
    const values = outside.filter(s => /import (?!type)[^;\n]*from '(@\/|\.\.?\/)+db\//.test(s.text))
    expect(values.map(s => s.path)).toEqual([])
  })
})

describe('the traps of this stack stay closed', () => {
  it('has no asynchronous transaction, which would not be atomic', () => {
    const found = sources.filter(
      s => /transaction\(\s*async/i.test(s.text) && !s.path.endsWith('architecture.test.ts'),
    )
    expect(found.map(s => s.path)).toEqual([])
  })

  it('has no server action: every write is an HTTP call through the one wrapper', () => {
    expect(product.filter(s => /^\s*['"]use server['"]/m.test(s.text)).map(s => s.path)).toEqual([])
  })

  it('has no proxy or middleware, which cuts bodies and has been bypassed', () => {
    for (const name of ['proxy', 'middleware'])
      for (const ending of ['ts', 'js', 'mjs'])
        expect(existsSync(join(root, `${name}.${ending}`))).toBe(false)
  })

  it('serves every route of the interface through the one wrapper', () => {
    const routes = inRoom('app').filter(s => /^app\/api\/v1\/.*route\.ts$/.test(s.path))
    expect(routes.length).toBeGreaterThan(20)
    // Which handler is made by `serve` is asked of the modules themselves in tests/api/openapi.test.ts.
    const wrapped = /^export const \{ GET, POST, PUT, PATCH, DELETE, OPTIONS \} = (route|nowhere)\($/
    const others = routes.filter(s => {
      const exported = s.text.split('\n').filter(line => /^export\b/.test(line))
      return exported.length !== 1 || !wrapped.test((exported[0] ?? '').replace(/\(.*$/, '('))
    })
    expect(others.map(s => s.path)).toEqual([])
  })

  it('makes no secret or id from a guessable source', () => {
    expect(product.filter(s => /Math\.random\(/.test(s.text)).map(s => s.path)).toEqual([])
    // A browser may name its requests with one: an idempotency key need only be unlike its sender's others.
    const stored = product.filter(s => s.room !== 'app' && /randomUUID/.test(s.text))
    expect(stored.map(s => s.path)).toEqual([])
  })
})

describe('the house stays tidy', () => {
  it('has no file over 300 lines', () => {
    const long = sources.filter(s => !s.path.startsWith('db/schema/') && s.text.split('\n').length > 301)
    expect(long.map(s => `${s.path} ${s.text.split('\n').length}`)).toEqual([])
  })

  it('silences neither the types nor the linter', () => {
    const silencer = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'expect-error', 'biome-' + 'ignore', '\\bas ' + 'any\\b(?! )'].join('|'),
    )
    expect(sources.filter(s => silencer.test(s.text)).map(s => s.path)).toEqual([])
  })

  it('names no machine on which it was written', () => {
    const names = new RegExp(['/' + 'work/', 'farm' + '-studio', '/' + 'tmp/[a-z]'].join('|'))
    expect(product.filter(s => names.test(s.text)).map(s => s.path)).toEqual([])
  })
})
