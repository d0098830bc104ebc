import { z } from 'zod'
import { done, type Outcome, refused } from '../domain/decision'

/** The last row of a page in a list by name. */
export type AfterName = { name: string; id: string }

const shape = z.tuple([z.string(), z.string()])

export function writeNameCursor({ name, id }: AfterName): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url')
}

/** Undefined for the first page; `malformed` for a cursor that this program did not write. */
export function readNameCursor(cursor: string | undefined): Outcome<AfterName | undefined> {
  if (cursor === undefined) return done(undefined)
  try {
    const [name, id] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return done({ name, id })
  } catch {
    return refused('malformed', { problem: 'cursor' })
  }
}
