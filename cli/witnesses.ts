import { existsSync, readFileSync } from 'node:fs'
import { type Checkpoint, openCheckpoint } from '../formats/history/checkpoint'
import { readVerifierKey, type VerifierKey } from '../formats/history/signed-note'
import type { Given } from './verb'

/** What was given from outside cannot be used; the message says why in one line. */
export class WitnessRefused extends Error {}

export type Witness = Checkpoint & { from: string }

export const witnessOptions = {
  checkpoint: { type: 'string', multiple: true },
  key: { type: 'string' },
} as const

export const witnessUsage = '[--checkpoint FILE]… [--key FILE]'

/** The key given by `--key`: a file of one line, or that line itself. Null where none was given. */
export function givenKey(given: Given): VerifierKey | null {
  const text = given.text('key')
  if (text === undefined) return null
  const key = readVerifierKey(text) ?? (existsSync(text) ? readVerifierKey(read(text).trim()) : null)
  if (!key) throw new WitnessRefused(`${text} is no key that a history is signed with`)
  return key
}

/** The checkpoints given by `--checkpoint`, each signed by the key. */
export function givenCheckpoints(given: Given, key: VerifierKey): Witness[] {
  return given.texts('checkpoint').map(file => opened(file, read(file), key))
}

export function opened(from: string, note: string, key: VerifierKey): Witness {
  const checkpoint = openCheckpoint(note, key)
  if (!checkpoint) throw new WitnessRefused(`${from} is no checkpoint signed by ${key.text}`)
  return { ...checkpoint, from }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new WitnessRefused(`${file} cannot be read`)
  }
}
