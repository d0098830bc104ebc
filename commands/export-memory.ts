import { memoriesAfter } from '../db/memory'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { tmxFoot, tmxHead, writeTmxUnit } from '../formats/tmx/write'
import type { Context } from './context'
import { tmxOf } from './memory-tmx'
import { memoryViews } from './memory-view'

export type ExportedMemory = { bytes: AsyncIterable<Uint8Array>; contentType: string; fileName: string }

const atOnce = 500

/**
 * The whole memory as a TMX file, piece by piece: each is a read of its own, so that a slow reader holds nothing open and
 * a large memory is never in one piece. Refuses `format_unavailable` for anything but TMX.
 */
export function exportMemory(context: Context, format: string): Outcome<ExportedMemory> {
  const permission = may(context.actor, 'memory.read')
  if (!permission.ok) return permission
  if (format !== 'tmx') return refused('format_unavailable', { format, available: ['tmx'] })
  return done({ bytes: pieces(context), contentType: 'application/x-tmx+xml', fileName: 'memory.tmx' })
}

async function* pieces({ db }: Context): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(tmxHead)
  for (let after = 0; ; ) {
    const rows = memoriesAfter(db, after, atOnce)
    const last = rows.at(-1)
    if (!last) break
    after = last.id
    const views = memoryViews(db, rows)
    yield encoder.encode(rows.map((row, at) => writeTmxUnit(tmxOf(row, views[at] ?? {}))).join(''))
  }
  yield encoder.encode(tmxFoot)
}
