import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Journeys through the demo of the production build, which has to be there: `npm run build`. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Two at a time, each on a demo of its own (`pages/team.ts`), and no second chance: a journey that fails now and then
  // is a fault.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
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
})

/** Debian's Chromium where there is one; otherwise Playwright looks for its own. */
function installedChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
}
