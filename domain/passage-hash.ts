import { hashOf } from './hash'

export type Extra = Parameters<typeof hashOf>[1]

/** Everything that is signed about one passage; `extra` is what stands beside its text and its source. */
export function passageHash(id: string, textHash: string, sourceHash: string, extra: Extra): string {
  return hashOf('passage', { id, text: textHash, source: sourceHash, extra })
}
