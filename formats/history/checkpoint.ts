import type { KeyObject } from 'node:crypto'
import { openNote, signNote, type VerifierKey } from './signed-note'

/** A statement that a history had so many events, the last of which had this hash, at this time. */
export type Checkpoint = { origin: string; size: number; head: string; at: string }

/** The name of a history: after its first event, so that two installations, or one begun anew, never share it. */
export function originOf(firstHash: string): string {
  return `bianyi/history/${firstHash.slice(0, 16)}`
}

/**
 * A checkpoint as a signed note, after C2SP tlog-checkpoint: origin, size, hash, and as an extension line the time.
 * The hash is that of the last event of a hash chain, not of a Merkle tree.
 */
export function signCheckpoint({ origin, size, head, at }: Checkpoint, privateKey: KeyObject): string {
  const hash = Buffer.from(head, 'hex').toString('base64')
  return signNote(`${origin}\n${size}\n${hash}\n${at}\n`, origin, privateKey)
}

/** Reads a checkpoint that this key has signed; null when it has not, or when it is written in any other way. */
export function openCheckpoint(note: string, key: VerifierKey): Checkpoint | null {
  const text = openNote(note, key)
  const shape = /^(bianyi\/history\/[0-9a-f]{16})\n([1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n(\S{20,30})\n$/
  const [, origin, size, hash = '', at] = (text && shape.exec(text)) || []
  const bytes = Buffer.from(hash, 'base64')
  if (!origin || !at || origin !== key.name || bytes.toString('base64') !== hash) return null
  return { origin, size: Number(size), head: bytes.toString('hex'), at }
}
