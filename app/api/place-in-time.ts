import { z } from 'zod'
import { done, type Outcome, refused } from '@/domain/decision'
import { readCursor, writeCursor } from './paging'

/** The last one given out of a list that is ordered by time. */
export type PlaceInTime = { createdAt: string; id: string }

const shape = z.tuple([z.iso.datetime(), z.string()])

export function placeInTime({ createdAt, id }: PlaceInTime): string {
  return writeCursor(JSON.stringify([createdAt, id]))
}

/** Undefined for the first page; `malformed` for a cursor that no list gave out. */
export function readPlaceInTime(cursor: string | undefined): Outcome<PlaceInTime | undefined> {
  if (cursor === undefined) return done(undefined)
  try {
    const [createdAt, id] = shape.parse(JSON.parse(readCursor(cursor) ?? ''))
    return done({ createdAt, id })
  } catch {
    return refused('malformed', { problem: 'cursor', field: 'cursor' })
  }
}
