import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileHash, readStamp, root, writeStamp } from './sources.mjs'

const stamp = 'node_modules/.bianyi-stamp'

/** Installs the packages of the lock when they are missing or of another lock, Node or machine. True when they are there. */
export function installMissing() {
  const wanted = [
    fileHash('package-lock.json'),
    process.versions.modules,
    process.platform,
    process.arch,
  ].join(' ')
  if (readStamp(stamp) === wanted) return true
  if (!(installedByHand() && sqliteWorks())) {
    console.log('Installing packages (a minute or two the first time)…')
    if (!npm('ci') && !npm('install')) {
      console.error(reasonOfFailure())
      return false
    }
    if (!sqliteWorks()) {
      console.error(reasonOfFailure())
      return false
    }
  }
  writeStamp(stamp, wanted)
  return true
}

function npm(command) {
  const { status } = spawnSync(
    'npm',
    [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  return status === 0
}

/** Whether every package that the lock demands is there at the locked version. */
function installedByHand() {
  const hidden = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  )
}

function sqliteWorks() {
  const open = `new (require('better-sqlite3'))(':memory:')`
  return spawnSync(process.execPath, ['-e', open], { cwd: root, stdio: 'ignore' }).status === 0
}

function reasonOfFailure() {
  const missing = ['make', 'c++', 'python3'].filter(tool => spawnSync(tool, ['--version']).error)
  if (missing.length > 0)
    return `bianyi: SQLite has to be compiled here, for which a C++ compiler, make and python3 are needed; missing: ${missing.join(', ')}. On Debian: apt-get install build-essential python3`
  return 'bianyi: the packages could not be installed; see what npm said above (a C++ compiler, make and python3 are needed where SQLite has to be compiled)'
}
