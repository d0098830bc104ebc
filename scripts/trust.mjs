// `npm run test:…`: one of the suites that try to break what the program promises; `-- --full` is its long form. Its last
// line is `N passed, N failed`, and the same goes to .stamp/trust-NAME.json for `npm test` to add up.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.mjs'

const name = process.argv[2] ?? ''
const full = process.argv.includes('--full')
const [vitest, script] = ['trust.ts', 'mjs'].map(ending => join(root, `tests/trust/${name}.${ending}`))

if (!/^[a-z]+$/.test(name) || !(existsSync(vitest) || existsSync(script))) {
  console.error('usage: node scripts/trust.mjs NAME [--full]')
  process.exitCode = 2
} else {
  const parts = [existsSync(vitest) && byVitest(), existsSync(script) && byScript()].filter(Boolean)
  const sum = key => parts.reduce((total, part) => total + part[key], 0)
  const result = { passed: sum('passed'), failed: sum('failed') }
  mkdirSync(join(root, '.stamp'), { recursive: true })
  writeFileSync(join(root, `.stamp/trust-${name}.json`), JSON.stringify(result))
  console.log(`${result.passed} passed, ${result.failed} failed`)
  process.exitCode = result.failed > 0 ? 1 : 0
}

function byVitest() {
  const file = join(root, `.stamp/trust-${name}-vitest.json`)
  rmSync(file, { force: true })
  const ran = run(
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config=vitest.trust.config.ts',
    `tests/trust/${name}.trust.ts`,
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  return counted(file, ran, report => ({ passed: report.numPassedTests, failed: report.numFailedTests }))
}

/** A script writes its own count to the file that it is given. */
function byScript() {
  const file = join(root, `.stamp/trust-${name}-script.json`)
  rmSync(file, { force: true })
  return counted(file, run(script, file), report => report)
}

function counted(file, ran, read) {
  const { passed, failed } = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 }
  return { passed, failed: ran ? failed : Math.max(1, failed) }
}

function run(...words) {
  mkdirSync(join(root, '.stamp'), { recursive: true })
  const env = {
    ...process.env,
    BIANYI_FULL: full ? '1' : '0',
    NODE_OPTIONS: full ? '--max-old-space-size=4096' : '',
  }
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env }).status === 0
}
