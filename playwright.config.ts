import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Kept in the environment, because each worker process reads this file again.
process.env.BIANYI_E2E_PORT ??= freePort()
process.env.BIANYI_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'bianyi-e2e-'))
const port = process.env.BIANYI_E2E_PORT
const baseURL = `http://localhost:${port}`

/** Journeys through the demo of the production build, which has to be there: `npm run build`. */
export default defineConfig({
  testDir: 'tests/e2e',
  // One after the other on one demo, and no second chance: a journey that fails now and then is a fault.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    baseURL,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.BIANYI_CHROMIUM || installedChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" server.mjs`,
    url: `${baseURL}/api/v1/health`,
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      BIANYI_DATA: process.env.BIANYI_E2E_DATA,
      BIANYI_ORIGIN: '',
      BIANYI_DEMO: '1',
    },
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})

/** Debian's Chromium where there is one; otherwise Playwright looks for its own. */
function installedChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
}

function freePort(): string {
  const ask = `const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })`
  return execFileSync(process.execPath, ['-e', ask]).toString().trim()
}
