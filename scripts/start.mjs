// `npm start`: installs and builds what is missing, then becomes the server. Node's own modules only, until it has installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'
import { assertNodeVersion } from './node-version.mjs'
import { dictionaryFile, readStamp, root, sourcesHash } from './sources.mjs'

assertNodeVersion()
leaveWithParent()
if (installMissing() && buildMissing()) await import('../server.mjs')
else process.exitCode = 1

function buildMissing() {
  const isBuilt = readStamp('.next/stamp') === sourcesHash() && readStamp('dist/stamp') === sourcesHash()
  if (isBuilt && existsSync(join(root, dictionaryFile))) return true
  console.log('Building (half a minute the first time)…')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

/** npm puts a shell between itself and us that does not hand signals on: when it is gone, so are we. */
function leaveWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
