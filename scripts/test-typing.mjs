// `npm run test:typing`: interruptions while somebody types, in a real browser against a server that is killed and comes
// back. Every kind once; with `-- --full`, 200 of them.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildIfNeeded } from '../tests/acceptance/server.mjs'
import { findBrowser } from './browser.mjs'
import { root } from './sources.mjs'

buildIfNeeded()
const browser = await findBrowser()
if (browser) {
  const full = process.argv.includes('--full')
  const words = [
    'test',
    'tests/e2e/typing.spec.ts',
    ...process.argv.slice(2).filter(word => word !== '--full'),
  ]
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@playwright/test/cli.js'), ...words],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        BIANYI_CHROMIUM: browser,
        ...(full ? { BIANYI_TYPING_ROUNDS: '200' } : {}),
      },
    },
  )
  process.exitCode = status ?? 1
} else {
  console.error('this needs Chromium: install it, or set BIANYI_CHROMIUM to the path of one')
  process.exitCode = 1
}
