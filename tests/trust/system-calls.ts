/** One thing that a process did to its files, in the order in which it did them. */
export type Call =
  | { kind: 'write'; file: string; offset: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'flush'; file: string }
  | { kind: 'remove'; file: string }
  | { kind: 'say'; text: string }

/**
 * Reads a trace that strace wrote with `-f -xx` and a long `-s`. Only files whose path begins with `prefix` are told of;
 * what the process wrote to its standard output is told as `say`.
 */
export function readTrace(trace: string, prefix: string): Call[] {
  const files = new Map<string, string>()
  const calls: Call[] = []
  for (const line of wholeLines(trace)) {
    const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line) ?? []
    if (name === '' || result.startsWith('-')) continue
    const [first = '', ...rest] = args.split(', ')
    if (name === 'openat') {
      const path = textIn(rest[0] ?? '').toString('utf8')
      if (path.startsWith(prefix)) files.set(result, path)
      else files.delete(result)
    } else if (name === 'close') files.delete(first)
    else if (name === 'unlink') calls.push({ kind: 'remove', file: textIn(first).toString('utf8') })
    else if (name === 'write' && first === '1')
      calls.push({ kind: 'say', text: textIn(rest[0] ?? '').toString() })
    else {
      const file = files.get(first)
      if (file) calls.push(callOn(file, name, rest))
    }
  }
  return calls.filter(call => call.kind === 'say' || call.file.startsWith(prefix))
}

function callOn(file: string, name: string, rest: string[]): Call {
  if (name === 'fsync' || name === 'fdatasync') return { kind: 'flush', file }
  if (name === 'ftruncate') return { kind: 'truncate', file, length: Number(rest[0]) }
  if (name === 'pwrite64')
    return { kind: 'write', file, offset: Number(rest[2]), bytes: textIn(rest[0] ?? '') }
  throw new Error(`a call that the replay does not know: ${name}`)
}

/** Lines without their process number, a call that was interrupted by another thread's joined to its end. */
function* wholeLines(trace: string): Generator<string> {
  const begun = new Map<string, string>()
  for (const line of trace.split('\n')) {
    const [, process = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/.exec(call) ?? []
    if (call.endsWith('<unfinished ...>'))
      begun.set(process, call.slice(0, -'<unfinished ...>'.length).trimEnd())
    else if (end === undefined) yield call
    else yield `${begun.get(process) ?? ''}${end}`
  }
}

function textIn(quoted: string): Buffer {
  if (!quoted.startsWith('"') || !quoted.endsWith('"'))
    throw new Error(`cut short in the trace: ${quoted.slice(0, 40)}`)
  return Buffer.from(quoted.slice(1, -1).replaceAll('\\x', ''), 'hex')
}

type Kept = { durable: Buffer; waiting: Exclude<Call, { kind: 'say' }>[] }

/** A disk that only keeps what was flushed: of the rest, anything may be there, or half of it. */
export class Disk {
  readonly #files = new Map<string, Kept>()

  apply(call: Call): void {
    if (call.kind === 'say') return
    const kept = this.#files.get(call.file) ?? { durable: Buffer.alloc(0), waiting: [] }
    if (call.kind === 'flush') {
      this.#keepRemovals(call.file)
      let durable = kept.durable
      for (const one of kept.waiting) durable = applied(durable, one)
      this.#files.set(call.file, { durable, waiting: [] })
    } else this.#files.set(call.file, { ...kept, waiting: [...kept.waiting, call] })
  }

  /** A folder that is flushed keeps that files were removed from it. */
  #keepRemovals(folder: string): void {
    for (const [file, { waiting }] of this.#files) {
      const last = waiting.findLastIndex(call => call.kind === 'remove')
      if (last >= 0 && file.startsWith(`${folder}/`))
        this.#files.set(file, { durable: Buffer.alloc(0), waiting: waiting.slice(last + 1) })
    }
  }

  /** What a power cut at this moment could leave; `chance` answers numbers from 0 to 1. */
  afterPowerCut(chance: () => number): Map<string, Buffer> {
    const found = new Map<string, Buffer>()
    const manner = chance()
    for (const [file, { durable, waiting }] of this.#files) {
      let bytes = durable
      let last = true
      for (const call of waiting) {
        // All lost; or any of them there; or the first of them, and then half of one.
        const kept: boolean = manner < 0.34 ? false : manner < 0.67 ? chance() < 0.5 : last && chance() < 0.9
        last &&= kept
        if (kept) bytes = applied(bytes, call)
        else if (manner >= 0.34 && call.kind === 'write' && chance() < 0.3)
          bytes = applied(bytes, torn(call, chance()))
      }
      found.set(file, bytes)
    }
    return found
  }
}

function applied(bytes: Buffer, call: Exclude<Call, { kind: 'say' }>): Buffer {
  if (call.kind === 'remove') return Buffer.alloc(0)
  if (call.kind === 'truncate') {
    const cut = Buffer.alloc(call.length)
    bytes.copy(cut)
    return cut
  }
  if (call.kind === 'flush') return bytes
  const grown = Buffer.alloc(Math.max(bytes.length, call.offset + call.bytes.length))
  bytes.copy(grown)
  call.bytes.copy(grown, call.offset)
  return grown
}

/** The first sectors of a write. */
function torn(call: Extract<Call, { kind: 'write' }>, part: number): Call & { kind: 'write' } {
  const sectors = Math.floor((call.bytes.length / 512) * part)
  return { ...call, bytes: call.bytes.subarray(0, sectors * 512) }
}
