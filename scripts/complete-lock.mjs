// Adds to package-lock.json the optional packages of other platforms that npm left out where it wrote the lock.
// Without them `npm ci` stops on every machine ("Missing: … from lock file"). With --check it only says what is absent.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.mjs'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const absent = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => ({ name, version, dev: entry.dev })),
)

if (process.argv.includes('--check')) {
  for (const { name, version } of absent) console.log(`${name}@${version}`)
  process.exitCode = absent.length > 0 ? 1 : 0
} else {
  for (const { name, version, dev } of absent)
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${absent.length} packages added to the lock`)
}

/** Whether Node would find a locked package of that name from inside the package at `path`: there, or in a folder above. */
function isLocked(path, name) {
  const above = path
    .split('/node_modules/')
    .map((_, at, parts) => parts.slice(0, parts.length - at).join('/node_modules/'))
  return [...above, ''].some(folder => lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`])
}

/** The `os`, `cpu` and `libc` that such packages carry in their names. */
function platformOf(name) {
  const os = /android|darwin|freebsd|linux|win32/.exec(name)?.[0]
  const cpu = /wasm32|arm64|x64|ia32|arm(?=-)|riscv64|ppc64|s390x/.exec(name)?.[0]
  const libc = /musl/.test(name) ? 'musl' : os === 'linux' && /-gnu/.test(name) ? 'glibc' : undefined
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  }
}
