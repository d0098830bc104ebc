import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Queries } from '../db/client'
import { chainHead, eventAt } from '../db/events'
import { type Checkpoint, openCheckpoint, originOf, signCheckpoint } from '../formats/history/checkpoint'
import { type VerifierKey, verifierKeyOf } from '../formats/history/signed-note'
import { findPublicKey, loadSigningKey } from './signing-key'
import { writeDurably } from './write-durably'

export type Written = { file: string; note: string; checkpoint: Checkpoint; key: VerifierKey }

export function checkpointsFolder(dataFolder: string): string {
  return join(dataFolder, 'checkpoints')
}

/**
 * Signs the head of the history and writes the note to a file of its own, and the public key beside the private one.
 * The same head is signed once. Null for a history that has not begun. `copies` is a folder somewhere else that gets each
 * note too: a checkpoint is worth what it is worth to somebody who did not write the history.
 */
export function writeCheckpoint(
  db: Queries,
  dataFolder: string,
  now: string,
  copies?: string,
): Written | null {
  const { seq: size, hash: head } = chainHead(db)
  const first = eventAt(db, 1)
  if (!first) return null
  const { privateKey, publicKey } = loadSigningKey(dataFolder)
  const origin = originOf(first.hash)
  const key = verifierKeyOf(origin, publicKey)
  const folder = checkpointsFolder(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = fileOf(size)
  const file = join(folder, name)
  const standing = existsSync(file) ? openCheckpoint(readFileSync(file, 'utf8'), key) : null
  const kept = standing?.head === head && standing.size === size
  const checkpoint = kept ? standing : { origin, size, head, at: now }
  const note = kept ? readFileSync(file, 'utf8') : signCheckpoint(checkpoint, privateKey)
  // One that says otherwise is evidence, and never written over.
  if (!kept && existsSync(file))
    throw new Error(`${name} contradicts the history; run \`bianyi history verify\``)
  if (!kept) writeDurably(file, note)
  const publicFile = join(dataFolder, 'keys', 'history.pub')
  if (!existsSync(publicFile)) writeDurably(publicFile, `${key.text}\n`)
  if (copies && !existsSync(join(copies, name))) writeDurably(join(copies, name), note)
  return { file, note, checkpoint, key }
}

function fileOf(size: number): string {
  return `checkpoint-${String(size).padStart(9, '0')}.txt`
}

export type Kept = { file: string; note: string }

/** The checkpoints that this installation has written, oldest first, as they lie there: nothing of them is checked. */
export function keptCheckpoints(dataFolder: string): Kept[] {
  const folder = checkpointsFolder(dataFolder)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => /^checkpoint-\d+\.txt$/.test(name))
  return names.sort().map(name => ({ file: name, note: readFileSync(join(folder, name), 'utf8') }))
}

/** The checkpoint of so many events, with the key that signs here as text; null where it is not there or not ours. */
export function keptCheckpoint(
  dataFolder: string,
  size: number,
): { size: number; note: string; key: string } | null {
  const publicKey = findPublicKey(dataFolder)
  const note = keptCheckpoints(dataFolder).find(({ file }) => file === fileOf(size))?.note
  if (!publicKey || !note) return null
  const key = verifierKeyOf(note.split('\n', 1)[0] ?? '', publicKey)
  return openCheckpoint(note, key) && { size, note, key: key.text }
}

/** The newest checkpoint that this installation's own key has signed, with that key as text; null where there is none. */
export function latestCheckpoint(
  dataFolder: string,
): { note: string; checkpoint: Checkpoint; key: string } | null {
  const publicKey = findPublicKey(dataFolder)
  const note = keptCheckpoints(dataFolder).at(-1)?.note
  if (!publicKey || !note) return null
  const key = verifierKeyOf(note.split('\n', 1)[0] ?? '', publicKey)
  const checkpoint = openCheckpoint(note, key)
  return checkpoint && { note, checkpoint, key: key.text }
}

/**
 * Moves aside the checkpoints of events that a restored history no longer has: the next ones will have other hashes under
 * the same numbers. They are not removed; they vouch for what was lost. @returns the names of those moved.
 */
export function supersedeCheckpoints(dataFolder: string, size: number, now: string): string[] {
  const folder = checkpointsFolder(dataFolder)
  const later = keptCheckpoints(dataFolder).filter(({ file }) => Number(file.slice(11, -4)) > size)
  if (later.length === 0) return []
  const aside = join(folder, `superseded-${now.replace(/[:.]/g, '-')}`)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const { file } of later) renameSync(join(folder, file), join(aside, file))
  return later.map(({ file }) => file)
}
