// The whole server as it is run, on a data folder that outlives it: started, killed, started again.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../scripts/sources.mjs'
import { clientOf } from '../acceptance/client.mjs'

/** The command line on a data folder. A last argument that is an object says what it is given to read. */
export function bianyi(data, ...args) {
  const { input } = typeof args.at(-1) === 'object' ? args.pop() : {}
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/bianyi.mjs'), ...args], {
    cwd: root,
    env: environmentOf(data),
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  })
  return { out: stdout.trim(), error: stderr.trim(), status }
}

/** Starts the server and waits until it says that it is ready. */
export async function startOn(data, more = {}) {
  const child = spawn(process.execPath, [join(root, 'server.mjs')], {
    cwd: root,
    env: { ...environmentOf(data), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise(resolve => child.once('exit', code => resolve(code)))
  const errors = []
  child.stderr.on('data', chunk => errors.push(String(chunk)))
  const origin = await readyAddress(child, errors)
  const end = signal => {
    child.kill(signal)
    return ended
  }
  return { origin, pid: child.pid, errors, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

/** One person of each role, with tokens that hold over every restart. */
export function makeTeam(data) {
  const tokens = {}
  for (const role of ['assistant', 'reviewer', 'editor', 'admin']) {
    const email = `${role}@example.invalid`
    const added = bianyi(data, 'user', 'add', '--email', email, '--name', `The ${role}`, '--role', role)
    if (added.status !== 0) throw new Error(added.error)
    tokens[role] = bianyi(data, 'token', 'create', '--email', email).out
  }
  return origin =>
    Object.fromEntries(Object.entries(tokens).map(([role, token]) => [role, clientOf(origin, token)]))
}

function environmentOf(data) {
  const { BIANYI_ORIGIN: _, NODE_OPTIONS: __, ...own } = process.env
  return { BIANYI_LOG: 'error', ...own, HOST: '127.0.0.1', PORT: '0', BIANYI_DATA: data, BIANYI_DEMO: '0' }
}

async function readyAddress(child, errors) {
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^ready (\S+)$/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error(`the server did not get ready: ${errors.join('')}`)
}
