// Builds the program: our bundles in dist/, the application in .next/, the dictionary in generated/.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { dictionaryFile, root, sourcesHash, writeStamp } from './sources.mjs'

const built = sourcesHash()
await bundle()
// It takes seconds and one core, beside a step that takes half a minute and has its waits.
const dictionary = spawn(
  process.execPath,
  [join(root, 'dist/make-dictionary.mjs'), join(root, dictionaryFile)],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
const next = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
const made = dictionary.exitCode ?? (await once(dictionary, 'exit'))[0]
if (next.status === 0 && made === 0) writeStamp('.next/stamp', built)
else process.exitCode = 1
