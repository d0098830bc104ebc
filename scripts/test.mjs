// `npm test`: everything that has to hold, one step after the other. Its last line is `N passed, N failed` and no more.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'
import { assertNodeVersion } from './node-version.mjs'
import { readStamp, root, sourcesHash } from './sources.mjs'

/** The longest first, so that none is left alone at the end. */
const suites = [
  'crash',
  'anchors',
  'tamper',
  'concurrency',
  'restore',
  'powercut',
  'requests',
  'signoffs',
  'faults',
  'injection',
  'unicode',
]
const total = { passed: 0, failed: 0 }
const failedSteps = []
const reports = join(root, '.stamp')

assertNodeVersion()
if (installMissing()) await allSteps()
else count('install', { passed: 0, failed: 1 })
if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function allSteps() {
  mkdirSync(reports, { recursive: true })
  step('lock', () => whole(node('scripts/complete-lock.mjs', '--check')))
  step('lint', () => whole(tool('@biomejs/biome/bin/biome', 'check', '.')))
  const built = step('build', () => whole(isBuilt() || node('scripts/build.mjs')))
  step('types', () => whole(tool('typescript/bin/tsc', '--noEmit')))
  step('unit', unit)
  if (!built) return
  await trustSuites()
  if (existsSync(join(root, 'scripts/acceptance.mjs')) && existsSync(join(root, '../shared/texts')))
    step('acceptance', () => whole(node('scripts/acceptance.mjs')))
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser()
  if (browser) step('e2e', () => journeys(browser))
  else step('e2e', () => noBrowser())
}

/** Runs one step and counts what it says; answers whether nothing in it failed. */
function step(name, run) {
  console.log(`\n── ${name}`)
  const start = Date.now()
  const result = run()
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`)
  return count(name, result)
}

function count(name, { passed, failed }) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) failedSteps.push(name)
  return failed === 0
}

/** A step that is one check. */
function whole(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
}

function unit() {
  const file = join(reports, 'vitest.json')
  rmSync(file, { force: true })
  const passed = tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  const report = readReport(file)
  return sum(passed, report?.numPassedTests, report?.numFailedTests)
}

/**
 * The suites that try to break what is promised, in their short forms: two at a time, since each waits now for a disk and
 * now for a server that starts. What one says is shown when it has ended.
 */
async function trustSuites() {
  const waiting = [...suites]
  const inTurn = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await trust(name)
  }
  await Promise.all([inTurn(), inTurn()])
}

async function trust(name) {
  const file = join(reports, `trust-${name}.json`)
  rmSync(file, { force: true })
  const start = Date.now()
  const { passed, said } = await aside('scripts/trust.mjs', name)
  const report = readReport(file)
  const result = sum(passed, report?.passed, report?.failed)
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`\n── test:${name}\n${said}`)
  console.log(`test:${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`)
  count(`test:${name}`, result)
}

function journeys(browser) {
  const file = join(reports, 'playwright.json')
  rmSync(file, { force: true })
  const passed = tool('@playwright/test/cli.js', 'test', '--reporter=line,json', {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    BIANYI_CHROMIUM: browser,
  })
  const stats = readReport(file)?.stats
  return sum(passed, stats?.expected, stats && stats.unexpected + stats.flaky)
}

function noBrowser() {
  console.error('the journeys need Chromium: install it, or set BIANYI_CHROMIUM to the path of one')
  return whole(false)
}

/** A step that failed without naming a test, or before it could count, is one failure. */
function sum(stepPassed, passed = 0, failed = 0) {
  return { passed, failed: stepPassed ? failed : Math.max(1, failed) }
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function isBuilt() {
  return readStamp('.next/stamp') === sourcesHash() && readStamp('dist/stamp') === sourcesHash()
}

/** Runs the script of an installed package; a last argument that is an object adds to the environment. */
function tool(path, ...words) {
  return node(join('node_modules', path), ...words)
}

function node(path, ...words) {
  const more = typeof words.at(-1) === 'object' ? words.pop() : {}
  const { status } = spawnSync(process.execPath, [join(root, path), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(more),
  })
  return status === 0
}

/** Runs a script beside others; answers whether it passed and what it said. */
async function aside(path, ...words) {
  const child = spawn(process.execPath, [join(root, path), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ BIANYI_BRIEF: '1' }),
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
  const [status] = await once(child, 'close')
  return { passed: status === 0, said: Buffer.concat(said).toString('utf8').trimEnd() }
}

function environment(more) {
  const { HOST, PORT, BIANYI_DATA, BIANYI_ORIGIN, BIANYI_DEMO, NODE_ENV, ...env } = process.env
  return { ...env, NEXT_TELEMETRY_DISABLED: '1', ...more }
}
