import type { Queries } from './client'
import { eventAt } from './events'

/** What somebody else holds of a history: how many events it had and the hash of the last. */
export type Witness = { size: number; head: string }

/**
 * The first of these that the history does not bear out, or null. It is asked after the chain was found to hold: then the
 * one hash vouches for every event before it.
 */
export function contradiction<W extends Witness>(tx: Queries, witnesses: readonly W[]): W | null {
  return witnesses.find(({ size, head }) => eventAt(tx, size)?.hash !== head) ?? null
}
