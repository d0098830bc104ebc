#!/usr/bin/env node
// The command line. Its code is cli/main.ts, bundled into dist/ by the build, or here where there was none since a change.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (existsSync(`${root}/node_modules/esbuild`)) {
  const { bundle, bundleIsCurrent } = await import('../scripts/bundle.mjs')
  if (!bundleIsCurrent()) await bundle()
  const { main } = await import('../dist/bianyi.mjs')
  process.exitCode = await main(process.argv.slice(2), root)
} else {
  console.error('bianyi: the packages are not installed yet; run `npm ci` or `npm start`')
  process.exitCode = 1
}
