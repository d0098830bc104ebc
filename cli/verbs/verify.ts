import { readFileSync } from 'node:fs'
import type { Manifest } from '../../domain/manifest'
import { type Verdict, verifyFile } from '../../formats/edition/verify'
import { keyNamedIn } from '../../formats/history/key-named-in'
import { verifyBundle } from '../../formats/history/verify-bundle'
import { firstLine, readPieces } from '../../server/backup/read-pieces'
import { bundleFaults } from '../bundle-faults'
import { failed, type Given, type Told, told, type Verb } from '../verb'
import { givenCheckpoints, givenKey, WitnessRefused, witnessOptions, witnessUsage } from '../witnesses'

/** Reads no data folder: what it says is the same on anybody's machine. */
export const verify: Verb = {
  name: 'verify',
  usage: `verify FILE [--manifest FILE] [--history FILE] ${witnessUsage}`,
  summary: 'check an exported edition offline against its manifest, and that against an exported history',
  options: { manifest: { type: 'string' }, history: { type: 'string' }, ...witnessOptions },
  words: [1, 1],
  run(given) {
    const file = given.positionals[0] ?? ''
    const beside = given.text('manifest')
    try {
      const { format, verdict } = verifyFile(
        readFileSync(file),
        beside === undefined ? undefined : readJson(beside),
      )
      if (!verdict.ok) return failed(verdict.problem, `${file}: ${problems[verdict.problem]}`)
      const history = given.text('history')
      const witnessed =
        history === undefined ? null : inHistory(history, verdict.manifest, verdict.rootHash, given)
      if (typeof witnessed === 'string') return failed('history_differs', witnessed)
      return verified(format, verdict, witnessed)
    } catch (error) {
      const line = unreadable(error)
      if (line === null) throw error
      return failed('unreadable', line)
    }
  },
}

type Problem = Extract<Verdict, { ok: false }>['problem']

const problems: Record<Problem, string> = {
  no_manifest:
    'there is no manifest in it, or it is not as it was exported; for text and Markdown give --manifest FILE',
  manifest_unreadable: 'its manifest cannot be read',
  root_hash_differs: 'its manifest is not the one with the root hash that stands beside it',
  bytes_differ: 'it is not what was published: its bytes are not those of the manifest',
}

class Unreadable extends Error {}

type InHistory = { seq: number; witnessed: number; keyGiven: boolean }

function verified(
  format: string,
  { manifest, rootHash }: Extract<Verdict, { ok: true }>,
  found: InHistory | null,
): Told {
  const { number, title } = manifest.edition
  const lines = [
    `edition ${number}, ${title}: these are the bytes published on ${manifest.publishedAt} as ${format}`,
    `root hash ${rootHash}`,
    signedBy(manifest),
    found
      ? `the history has it as event ${found.seq}${found.witnessed >= found.seq ? ', before a checkpoint that was given' : ''}`
      : 'that this manifest is the one of the history was not asked: see --history',
  ]
  return told(lines, { format, number, rootHash, publishedAt: manifest.publishedAt, history: found })
}

function signedBy({ signoffs }: Manifest): string {
  const names = [...new Set(signoffs.map(({ name, role }) => `${name} (${role})`))]
  return names.length === 0 ? 'signed by nobody' : `signed by ${names.join(', ')}`
}

/** Where a history has the publication of this manifest; or, in one line, why it has not. */
function inHistory(file: string, manifest: Manifest, rootHash: string, given: Given): InHistory | string {
  const key = givenKey(given)
  const named = key ?? keyNamedIn(firstLine(file))
  const checkpoints = named ? givenCheckpoints(given, named) : []
  let seq = 0
  const watch = (line: Buffer) => {
    if (!line.includes(rootHash) || !line.includes('edition.published')) return
    const event = JSON.parse(line.toString('utf8')) as {
      type: string
      seq: number
      data: { rootHash?: string }
    }
    if (event.type === 'edition.published' && event.data.rootHash === rootHash) seq = event.seq
  }
  const found = verifyBundle(readPieces(file), { key, checkpoints }, watch)
  if (!found.ok) return `${bundleFaults[found.fault]} (line ${found.line} of ${file})`
  if (seq === 0) return `the history in ${file} has no publication of this manifest`
  if (seq <= manifest.history.seq)
    return `the history in ${file} has its publication before what the manifest names`
  return { seq, witnessed: found.witnessed, keyGiven: key !== null }
}

/** A file as JSON. @throws Unreadable */
function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable(`${file} is no JSON`)
  }
}

/** Why a file could not be read, in one line; null for an error of another kind. */
function unreadable(error: unknown): string | null {
  if (error instanceof Unreadable || error instanceof WitnessRefused) return error.message
  const path = error instanceof Error && 'path' in error ? String(error.path) : null
  return path === null ? null : `${path} is not there, or it cannot be read`
}
