import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '../../domain/canonical-json'
import { type ChainedEvent, eventLine, eventPurpose, genesis } from '../../domain/events'
import { type Checkpoint, openCheckpoint, originOf } from './checkpoint'
import { readVerifierKey, type VerifierKey } from './signed-note'

/**
 * A history as a file of lines, each ended by a line feed and canonical JSON (RFC 8785):
 * - `{"bundle":"bianyi/history/1","key":…,"origin":…,"size":N}`;
 * - N events. A line with `bianyi/event/v1` and a line feed before it is what the event's hash (SHA-256) is of, and
 *   `prevHash` in it is the hash of the line before;
 * - `{"checkpoint":…}`: a signed note that names N and the hash of the last event.
 */
export const bundleSchema = 'bianyi/history/1'

type Header = { key: string; origin: string; size: number }

/** The lines of a bundle, line feeds included. */
export function* bundleLines(
  key: VerifierKey,
  events: Iterable<ChainedEvent>,
  checkpoint: { size: number; note: string },
): Generator<string> {
  const { size, note } = checkpoint
  yield `${canonicalJson({ bundle: bundleSchema, key: key.text, origin: key.name, size })}\n`
  for (const event of events) yield `${eventLine(event)}\n`
  yield `${canonicalJson({ checkpoint: note })}\n`
}

/** What a reader holds from elsewhere: a bundle is only ever as good as that. */
export type Outside = { key: VerifierKey | null; checkpoints: readonly Checkpoint[] }

export type BundleFault =
  | 'not_a_bundle'
  | 'other_key'
  | 'not_an_event'
  | 'event_out_of_order'
  | 'chain_broken'
  | 'not_as_witnessed'
  | 'shorter_than_witnessed'
  | 'other_history'
  | 'checkpoint_bad'
  | 'not_whole'
  | 'more_than_whole'

/** How far a verification has come. A value that is never changed, so that it can be taken up again from any line. */
export type Progress = {
  line: number
  header: Header | null
  key: VerifierKey | null
  seq: number
  head: string
  closed: boolean
}

export const unread: Progress = { line: 0, header: null, key: null, seq: 0, head: genesis, closed: false }

/** Takes one line, without its line feed, into account; or says what is wrong with it. */
export function readLine(so: Progress, line: Buffer, outside: Outside): Progress | BundleFault {
  if (so.closed) return 'more_than_whole'
  if (!so.header) return readHeader(so, line, outside)
  if (so.seq < so.header.size) return readEvent(so, so.header, line, outside)
  return readFooter(so, line)
}

/** What is still wrong when there are no more lines, or null. */
export function faultAtEnd(end: Progress, outside: Outside): BundleFault | null {
  if (!end.closed) return 'not_whole'
  return outside.checkpoints.some(({ size }) => size > end.seq) ? 'shorter_than_witnessed' : null
}

function readHeader(so: Progress, line: Buffer, outside: Outside): Progress | BundleFault {
  const value = canonicalMembers(line)
  if (value?.bundle !== bundleSchema || Object.keys(value).length !== 4) return 'not_a_bundle'
  const { key: text, origin, size } = value
  const key = typeof text === 'string' ? readVerifierKey(text) : null
  if (!key || key.name !== origin || !Number.isSafeInteger(size) || Number(size) < 1) return 'not_a_bundle'
  if (outside.key && outside.key.text !== key.text) return 'other_key'
  if (outside.checkpoints.some(checkpoint => checkpoint.origin !== origin)) return 'other_history'
  return { ...so, line: 1, header: { key: key.text, origin: key.name, size: Number(size) }, key }
}

function readEvent(so: Progress, header: Header, line: Buffer, outside: Outside): Progress | BundleFault {
  const event = parsed(line)
  if (!event) return 'not_an_event'
  if (event.seq !== so.seq + 1) return 'event_out_of_order'
  if (event.prevHash !== so.head) return 'chain_broken'
  const seq = so.seq + 1
  const head = createHash('sha256').update(eventPurpose).update(line).digest('hex')
  if (seq === 1 && originOf(head) !== header.origin) return 'other_history'
  for (const checkpoint of outside.checkpoints)
    if (checkpoint.size === seq && checkpoint.head !== head) return 'not_as_witnessed'
  return { ...so, line: so.line + 1, seq, head }
}

function readFooter(so: Progress, line: Buffer): Progress | BundleFault {
  const value = canonicalMembers(line)
  const note = value && Object.keys(value).length === 1 ? value.checkpoint : null
  const checkpoint = typeof note === 'string' && so.key ? openCheckpoint(note, so.key) : null
  if (!checkpoint || checkpoint.size !== so.seq || checkpoint.head !== so.head) return 'checkpoint_bad'
  return { ...so, line: so.line + 1, closed: true }
}

/** The members of an object that is written as canonical JSON to the last byte. */
function canonicalMembers(line: Buffer): Record<string, Json | undefined> | null {
  const value = parsed(line)
  return value && line.equals(Buffer.from(canonicalJson(value))) ? value : null
}

function parsed(line: Buffer): Record<string, Json | undefined> | null {
  try {
    const value = JSON.parse(line.toString('utf8')) as Json
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
