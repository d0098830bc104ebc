// Builds the program: our bundles in dist/, the application in .next/.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { root, sourcesHash, writeStamp } from './sources.mjs'

const built = sourcesHash()
await bundle()
const next = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
if (next.status === 0) writeStamp('.next/stamp', built)
else process.exitCode = 1
