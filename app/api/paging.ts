import { z } from 'zod'
import { done, type Outcome, refused } from '@/domain/decision'

/** The parameters of every list. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'How many to answer: 1 to 200, 50 when not said.' }),
  cursor: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'The `nextCursor` of the answer before.' }),
}

export type PageQuery = { limit?: number; cursor?: string }
export type Page<T> = { items: T[]; nextCursor: string | null }

export const usualLimit = 50

/** The part of a complete list that a request asks for; its cursor is the key of the last one given out. */
export function pageBy<T>(
  items: readonly T[],
  query: PageQuery,
  keyOf: (item: T) => string,
): Outcome<Page<T>> {
  const limit = query.limit ?? usualLimit
  let start = 0
  if (query.cursor !== undefined) {
    const after = readCursor(query.cursor)
    const found = after === null ? -1 : items.findIndex(item => keyOf(item) === after)
    if (found < 0) return refused('malformed', { problem: 'cursor', field: 'cursor' })
    start = found + 1
  }
  const some = items.slice(start, start + limit)
  const last = some.at(-1)
  return done({
    items: some,
    nextCursor: last && start + limit < items.length ? writeCursor(keyOf(last)) : null,
  })
}

/**
 * As `pageBy`, for lists that are one document: the account of an article's units, or what a text rests on. They come
 * whole unless the caller asks for pages.
 */
export function wholeOrPage<T>(
  items: readonly T[],
  query: PageQuery,
  keyOf: (item: T) => string,
): Outcome<Page<T>> {
  const all = query.limit === undefined && query.cursor === undefined
  return all ? done({ items: [...items], nextCursor: null }) : pageBy(items, query, keyOf)
}

/** A cursor is opaque to callers: the key of the last item, so that insertions before it shift nothing. */
export function writeCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url')
}

export function readCursor(cursor: string): string | null {
  if (!/^[\w-]+$/.test(cursor)) return null
  return Buffer.from(cursor, 'base64url').toString('utf8')
}

/** A cursor that is a place counted from the start of a list, or the number below which it goes on. */
export function placeInOrder(place: number): string {
  return writeCursor(String(place))
}

/** Undefined for the first page; `malformed` for a cursor that no list gave out. */
export function readPlaceInOrder(cursor: string | undefined): Outcome<number | undefined> {
  if (cursor === undefined) return done(undefined)
  const place = /^\d{1,9}$/.exec(readCursor(cursor) ?? '')?.[0]
  return place === undefined
    ? refused('malformed', { problem: 'cursor', field: 'cursor' })
    : done(Number(place))
}
