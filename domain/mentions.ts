/** The most people whom one comment can name. */
export const MAX_MENTIONS = 20

export type Piece = { text: string } | { mention: { id: string; name: string } }

/**
 * Somebody named in a comment, as it is stored: `@[Name](person:id)`. The name stands in it, so that a comment reads the
 * same whatever the person is called later; who is meant is the id.
 */
export function mentionOf({ id, name }: { id: string; name: string }): string {
  return `@[${name.replace(/[[\]()\\\n]/g, ' ').trim()}](person:${id})`
}

const token = /@\[([^\]\n]{1,200})\]\(person:([A-Za-z0-9_-]{1,100})\)/g

/** The ids of the people named in a comment, each once, in order. Whether there is such a person is not asked here. */
export function mentionedIn(body: string): string[] {
  const ids = [...body.matchAll(token)].map(([, , id]) => id ?? '')
  return [...new Set(ids)].slice(0, MAX_MENTIONS)
}

/** A comment in pieces of text and of names, which together are all of it. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of body.matchAll(token)) {
    if (match.index > at) pieces.push({ text: body.slice(at, match.index) })
    pieces.push({ mention: { id: match[2] ?? '', name: match[1] ?? '' } })
    at = match.index + match[0].length
  }
  if (at < body.length) pieces.push({ text: body.slice(at) })
  return pieces
}

/** A comment as it reads where nothing is marked up. */
export function plainComment(body: string): string {
  return body.replace(token, '@$1')
}
