import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What the build makes of the dictionary's package. */
export const dictionaryFile = 'generated/dictionary.db'

const folders = [
  'app',
  'cli',
  'commands',
  'db',
  'demo',
  'domain',
  'formats',
  'locales',
  'providers',
  'public',
  'server',
]
const files = [
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'scripts/build.mjs',
  'tsconfig.json',
]

/** A hash of everything that a build is made of: contents, not times, so that a fresh clone equals an old one. */
export function sourcesHash() {
  const hash = createHash('sha256')
  for (const path of [...folders.flatMap(filesBelow), ...files].sort()) {
    const file = join(root, path)
    if (existsSync(file)) hash.update(`${path}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesBelow(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length))
}

export function fileHash(path) {
  return createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex')
}

/** What a step last left behind, or '' when it never ran. */
export function readStamp(path) {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

export function writeStamp(path, text) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
