import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { eventHash, genesis } from '@/domain/events'
import { bundleLines, type Progress, readLine, unread } from '@/formats/history/bundle'
import { finish, linesOf, verifyBundle } from '@/formats/history/verify-bundle'
import { bundleOf, chained, chainOf, signer } from '../support/history'
import { full } from './full'

const count = 1000
const events = chainOf(count)
const own = signer(events[0])
const bundle = bundleOf(events, own)
const head = events[count - 1]?.hash ?? ''
/** What somebody else holds: the key, and one checkpoint over all of it. */
const outside = { key: own.key, checkpoints: [own.checkpoint(count, head)] }
const lines = [...linesOf([bundle])]

const home = mkdtempSync(join(tmpdir(), 'bianyi-tamper-'))
afterAll(() => rmSync(home, { recursive: true }))
const at = (name: string) => join(home, name)
writeFileSync(at('bundle'), bundle)
writeFileSync(at('checkpoint'), own.note(count, head))
writeFileSync(at('key'), own.key.text)
const ours = (bytes: Buffer) => verifyBundle([bytes], outside).ok
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const second = script('../../docs/verify/verify_history.py')
const python = (...words: string[]) => spawnSync('python3', words, { encoding: 'utf8', maxBuffer: 1 << 26 })

/** What is left of each kind of tampering after both verifiers have seen it; `found` by ours, `theirs` by the other. */
function judged(variants: Buffer[]): { ours: number; theirs: number } {
  const found = variants.filter(bytes => !ours(bytes)).length
  const index = variants.map((bytes, n) => {
    writeFileSync(at(`variant-${n}`), bytes)
    return at(`variant-${n}`)
  })
  const result = python(script('./tamper.py'), 'files', at('key'), at('checkpoint'), ...index)
  expect(result.stderr).toBe('')
  for (const file of index) rmSync(file)
  return { ours: found, theirs: Number(result.stdout) }
}

const joined = (parts: readonly Buffer[]) => Buffer.concat(parts.flatMap(line => [line, Buffer.from('\n')]))
const every = full ? 1 : 40
const places = Array.from({ length: Math.floor(count / every) }, (_, n) => n * every)
const all = { ours: places.length, theirs: places.length }

describe(`a history of ${count} events`, () => {
  it('holds as it is, to both verifiers', () => {
    expect(ours(bundle)).toBe(true)
    expect(python(second, at('bundle'), '--checkpoint', at('checkpoint'), '--key', at('key')).status).toBe(0)
  })

  it('is found out by ours when any one byte of it is another', () => {
    let missed = 0
    let so: Progress = unread
    let start = 0
    for (const line of lines) {
      const end = start + line.length + 1
      const rest = bundle.subarray(end)
      for (let byte = start; byte < end; byte += 1)
        for (const mask of full ? [1, 0x20, 0x80] : [1]) {
          const changed = Buffer.from(bundle.subarray(start, end))
          changed[byte - start] = (changed[byte - start] ?? 0) ^ mask
          if (finish(linesOf([changed, rest]), so, outside).ok) missed += 1
        }
      const next = readLine(so, line, outside)
      if (typeof next === 'string') throw new Error(next)
      so = next
      start = end
    }
    expect([start, missed]).toEqual([bundle.length, 0])
  })

  it('is found out by the other one when any one byte of it is another', () => {
    const masks = full ? ['1', '32', '128'] : ['1']
    const result = python(script('./tamper.py'), 'flips', at('key'), at('checkpoint'), at('bundle'), ...masks)
    expect(result.stderr).toBe('')
    expect(result.stdout.trim()).toBe(`${bundle.length * masks.length} flips, 0 missed`)
  })

  it('is found out when an event is taken out', () => {
    expect(judged(places.map(n => joined(lines.toSpliced(n + 1, 1))))).toEqual(all)
  })

  it('is found out when two events change places', () => {
    const swapped = places
      .map(n => Math.min(n + 1, count - 1))
      .map(n => {
        const [one, two] = [lines[n] ?? Buffer.of(), lines[n + 1] ?? Buffer.of()]
        return joined(lines.toSpliced(n, 2, two, one))
      })
    expect(judged(swapped)).toEqual(all)
  })

  it('is found out when an event is put in, a copy or a new one', () => {
    const copies = places.map(n => joined(lines.toSpliced(n + 1, 0, lines[n + 1] ?? Buffer.of())))
    expect(judged(copies)).toEqual(all)
    const event = Buffer.from(
      `{"actorId":null,"articleId":null,"at":"x","data":{},"editionId":null,"prevHash":"${genesis}","seq":1,"type":"x"}`,
    )
    expect(judged(places.map(n => joined(lines.toSpliced(n + 1, 0, event))))).toEqual(all)
  })

  it('is found out when it is cut off, at a line and in the middle of one', () => {
    expect(judged(places.map(n => joined(lines.slice(0, n + 1))))).toEqual(all)
    const step = bundle.length / places.length
    expect(judged(places.map((_, n) => bundle.subarray(0, Math.floor(n * step))))).toEqual(all)
  })

  it('is found out when it is made anew from an event on, with every hash and the signature of the real key', () => {
    const anew = places.map(from => {
      const forged = events.map(event => ({ ...event }))
      for (let n = from; n < count; n += 1) {
        const event = forged[n]
        if (!event) continue
        if (n === from) event.data = '{"note":"it never happened"}'
        event.prevHash = n === 0 ? genesis : (forged[n - 1]?.hash ?? '')
        event.hash = eventHash(event)
      }
      return bundleOf(forged, own)
    })
    expect(judged(anew)).toEqual(all)
  })

  it('is found out when it was cut short before the export, and signed by the real key', () => {
    const shorter = places.slice(1).map(size => bundleOf(events.slice(0, size), own))
    expect(judged(shorter)).toEqual({ ours: all.ours - 1, theirs: all.theirs - 1 })
  })

  it('without an outside checkpoint is not found out when its holder makes it anew: that is what the checkpoint is for', () => {
    const forged = bundleOf(chainOf(count, 'another '), signer(chainOf(1, 'another ')[0]))
    expect(verifyBundle([forged], { key: null, checkpoints: [] }).ok).toBe(true)
    expect(ours(forged)).toBe(false)
  })
})

/** Writes a long bundle with what is held of it, an event at a time; answers the hash of its last event. */
function writeLong(): string {
  let [first, last] = [undefined as { hash: string } | undefined, '']
  for (const event of chained(many)) {
    first ??= event
    last = event.hash
  }
  const signs = signer(first)
  const descriptor = openSync(at('long'), 'w')
  let waiting = ''
  for (const line of bundleLines(signs.key, chained(many), { size: many, note: signs.note(many, last) })) {
    waiting += line
    if (waiting.length < 1 << 20) continue
    writeSync(descriptor, waiting)
    waiting = ''
  }
  writeSync(descriptor, waiting)
  closeSync(descriptor)
  writeFileSync(at('long-checkpoint'), signs.note(many, last))
  writeFileSync(at('long-key'), signs.key.text)
  return last
}

const many = full ? 1_000_000 : 50_000

describe(`a history of ${many} events`, () => {
  it('is verified by both in at most ten seconds for a million', () => {
    const last = writeLong()
    const began = performance.now()
    const words = [second, at('long'), '--checkpoint', at('long-checkpoint'), '--key', at('long-key')]
    expect(python(...words).stdout).toContain(`head ${last}`)
    const theirs = performance.now() - began
    const bianyi = script('../../bin/bianyi.mjs')
    const result = spawnSync(process.execPath, [bianyi, 'history', 'verify', ...words.slice(1)], {
      encoding: 'utf8',
    })
    expect(result.stdout).toContain(`head ${last}`)
    const seconds = [theirs, performance.now() - began - theirs].map(ms => (ms / 1000).toFixed(1))
    console.log(`${many} events: the second verifier ${seconds[0]} s, ours ${seconds[1]} s`)
    if (full) expect(Math.max(...seconds.map(Number))).toBeLessThanOrEqual(10)
  })
})
