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

const token = /@\[([^[\]\n]{1,200})\]\(person:([A-Za-z0-9_-]{1,100})\)/g

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

/**
 * What somebody typed, with each `@Name` of a member as it is stored: the longest name first, and none in the middle of a
 * longer word. Where two have one name, the one that was picked is meant, or nobody.
 */
export function withMentions(
  text: string,
  people: readonly { id: string; name: string }[],
  picked: ReadonlyMap<string, string> = new Map(),
): string {
  const byName = new Map<string, string[]>()
  for (const { id, name } of people) byName.set(name, [...(byName.get(name) ?? []), id])
  const names = [...byName.keys()].filter(name => name !== '').toSorted((a, b) => b.length - a.length)
  let written = ''
  for (let at = 0; at < text.length; ) {
    const name = text[at] === '@' ? names.find(one => standsAt(text, at + 1, one)) : undefined
    const [only, another] = byName.get(name ?? '') ?? []
    const id = picked.get(name ?? '') ?? (another === undefined ? only : undefined)
    if (name !== undefined && id !== undefined) {
      written += mentionOf({ id, name })
      at += 1 + name.length
    } else {
      written += text[at]
      at += 1
    }
  }
  return written
}

function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false
  const next = text.slice(at + name.length, at + name.length + 1)
  // Chinese is written without blanks; in Latin letters a name ends where the word does.
  return !(/[A-Za-z0-9]$/.test(name) && /^[A-Za-z0-9]/.test(next))
}
