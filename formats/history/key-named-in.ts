import { readVerifierKey, type VerifierKey } from './signed-note'

/** The key that the first line of a bundle names; null where there is none. Whether it is the right one it cannot say. */
export function keyNamedIn(firstLine: string): VerifierKey | null {
  try {
    const { key } = JSON.parse(firstLine) as { key?: unknown }
    return typeof key === 'string' ? readVerifierKey(key) : null
  } catch {
    return null
  }
}
