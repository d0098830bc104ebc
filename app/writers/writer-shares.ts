import type { Attribution, StretchView } from '@/commands/read-attribution'

/** Somebody, or something that somebody took words from, with the number that marks it in the text. */
export type Writer = {
  key: string
  number: number
  kind: StretchView['kind']
  name: string
  characters: number
}

export function writerKey({ kind, person }: StretchView): string {
  return kind === 'person' ? person.id : `${kind} ${person.id}`
}

/** Everybody who wrote in these texts, whoever wrote most first; characters are UTF-16 units without blanks. */
export function writersOf(texts: readonly Attribution[]): Writer[] {
  const found = new Map<string, Omit<Writer, 'number'>>()
  for (const { text, stretches } of texts)
    for (const stretch of stretches) {
      const key = writerKey(stretch)
      const characters = text.slice(stretch.start, stretch.end).replace(/\s/g, '').length
      const known = found.get(key) ?? { key, kind: stretch.kind, name: stretch.person.name, characters: 0 }
      found.set(key, { ...known, characters: known.characters + characters })
    }
  return [...found.values()]
    .sort((a, b) => b.characters - a.characters || a.key.localeCompare(b.key))
    .map((writer, at) => ({ ...writer, number: at + 1 }))
}
