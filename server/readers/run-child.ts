import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { UnreadableReason } from '../../domain/reading/document'

/** What a reader may use. Milliseconds and bytes; `heap` is what V8 may keep, `resident` all that the process may hold. */
export type ChildLimits = { time: number; heap: number; resident: number; answer: number }
export const usualLimits: ChildLimits = {
  time: 15_000,
  heap: 192 * 1024 * 1024,
  resident: 320 * 1024 * 1024,
  answer: 24 * 1024 * 1024,
}

/** The child's answer, or why there is none. `peak`: the most memory it was seen to hold, in bytes; 0 where that is not told. */
export type ChildAnswer = { peak: number } & (
  | { ok: true; text: string }
  | { ok: false; reason: UnreadableReason }
)

/**
 * Runs a reader over a file's bytes in a process of its own: no variables, no files but its own program and the tables of
 * character codes, no network, no other processes, and an end when it takes too long or too much.
 */
export async function runChild(
  program: string,
  tables: string,
  format: string,
  bytes: Uint8Array,
  limits: ChildLimits = usualLimits,
): Promise<ChildAnswer> {
  const [command, ...words] = [...isolation(), process.execPath, ...permissions(program, tables, limits)]
  const child = spawn(command ?? process.execPath, [...words, program, format, tables], {
    cwd: '/',
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let failed: UnreadableReason | null = null
  const end = (reason: UnreadableReason) => {
    failed ??= reason
    child.kill('SIGKILL')
  }
  const timer = setTimeout(() => end('too_slow'), limits.time)
  const watch = watchMemory(child, limits.resident, () => end('too_much_memory'))
  const chunks: Buffer[] = []
  let size = 0
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limits.answer) end('too_large')
    else chunks.push(chunk)
  })
  // A child that ends before it has read everything closes the pipe: its answer says why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(bytes)
  try {
    const [code] = await once(child, 'close')
    const peak = watch.peak()
    if (failed) return { ok: false, reason: failed, peak }
    // V8 aborts when its heap is full.
    if (code !== 0)
      return { ok: false, reason: code === null || code === 134 ? 'too_much_memory' : 'damaged', peak }
    return { ok: true, text: Buffer.concat(chunks).toString('utf8'), peak }
  } catch {
    return { ok: false, reason: 'damaged', peak: watch.peak() }
  } finally {
    clearTimeout(timer)
    watch.stop()
  }
}

/** Node 20 calls its permissions experimental; later ones have dropped the word. */
function permissions(program: string, tables: string, { heap }: ChildLimits): string[] {
  const [major = 20] = process.versions.node.split('.').map(Number)
  const flag = major >= 24 ? '--permission' : '--experimental-permission'
  return [
    flag,
    `--allow-fs-read=${join(dirname(program), '*')}`,
    `--allow-fs-read=${join(tables, '*')}`,
    '--no-warnings',
    `--max-old-space-size=${Math.round(heap / 1024 / 1024)}`,
    '--max-semi-space-size=8',
    '--disallow-code-generation-from-strings',
  ]
}

let known: string[] | undefined

/** A network of its own, without any other machine in it, where the system lets us make one. */
function isolation(): string[] {
  known ??= [
    ['unshare', '--net'],
    ['unshare', '--user', '--map-root-user', '--net'],
  ].find(
    ([command = '', ...words]) => spawnSync(command, [...words, 'true'], { stdio: 'ignore' }).status === 0,
  )
  known ??= []
  return known
}

function watchMemory(child: ChildProcess, limit: number, tooMuch: () => void) {
  let peak = 0
  const look = () => {
    const status = statusOf(child.pid)
    peak = Math.max(peak, status)
    if (status > limit) tooMuch()
  }
  const timer = setInterval(look, 50)
  return { peak: () => peak, stop: () => clearInterval(timer) }
}

/** The most that a process has held so far, in bytes; 0 where the system does not tell. */
function statusOf(pid: number | undefined): number {
  try {
    const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return line ? Number(line[1]) * 1024 : 0
  } catch {
    return 0
  }
}
