import { done, type Outcome, refused } from '@/domain/decision'

/**
 * The revision that a write was made against, from its `If-Match`. Missing is 428. Only one strong tag of digits is
 * understood: `*` and weak tags would let a save go over words its writer never saw.
 */
export function readIfMatch(headers: Headers): Outcome<number> {
  const header = headers.get('if-match')
  if (header === null || header.trim() === '') return refused('if_match_missing')
  const digits = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1]
  return digits === undefined
    ? refused('malformed', { problem: 'if_match', field: 'If-Match' })
    : done(Number(digits))
}

/** The ETag of a resource with this revision. */
export function etag(revision: number): string {
  return `"${revision}"`
}
