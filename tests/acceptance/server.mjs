// A production server of our own: built where it has to be, on an empty folder, with people made by the command line.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readStamp, root, sourcesHash } from '../../scripts/sources.mjs'

/** Builds the program unless it was built from exactly these sources. Throws when it cannot be built. */
export function buildIfNeeded() {
  const wanted = sourcesHash()
  if (readStamp('.next/stamp') === wanted && readStamp('dist/stamp') === wanted) return
  console.log('Building…')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the program could not be built')
}

/**
 * Starts the real, empty installation on a free port. `stop` ends it and removes its data.
 * @param folder where the built program is.
 */
export async function startServer(folder = root) {
  const data = mkdtempSync(join(tmpdir(), 'bianyi-'))
  const env = environmentOf(data)
  const child = spawn(process.execPath, [join(folder, 'server.mjs')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors = []
  child.stderr.on('data', chunk => errors.push(String(chunk)))
  const origin = await readyAddress(child, errors)
  const run = (input, args) => cli({ folder, env, input }, args)
  return {
    origin,
    data,
    errors,
    cli: (...args) => run('', args),
    /** As `cli`, with something to read. */
    cliGiven: (input, ...args) => run(input, args),
    stop: () => stop(child, data),
  }
}

function environmentOf(data) {
  const { BIANYI_ORIGIN: _, ...own } = process.env
  return { ...own, HOST: '127.0.0.1', PORT: '0', BIANYI_DATA: data, BIANYI_DEMO: '0' }
}

async function readyAddress(child, errors) {
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /^ready (\S+)$/.exec(line)?.[1]
      if (address) return address
    }
    throw new Error(`the server did not get ready: ${errors.join('')}`)
  })()
  return Promise.race([ready, later(60_000, 'the server was not ready within a minute')])
}

function later(milliseconds, message) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(message)), milliseconds).unref()
  })
}

async function stop(child, data) {
  const ended = new Promise(resolve => child.once('exit', code => resolve(code)))
  child.kill('SIGTERM')
  const code = child.exitCode ?? (await ended)
  rmSync(data, { recursive: true, force: true })
  return code
}

/** Runs the command line on the same folder; answers what it printed and how it ended. */
function cli({ folder, env, input }, args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'bin/bianyi.mjs'), ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  })
  return { out: stdout.trim(), error: stderr.trim(), status }
}
