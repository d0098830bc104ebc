import type { DocumentCheck, DocumentPassage, FoundInDocument } from '../document'

/** One Chinese sentence in two ways: see `checkSameSource`. */
export const sameSource: DocumentCheck = { name: 'same_source', onByDefault: true, run: checkSameSource }

const shortest = 4

/** The same Chinese that is rendered otherwise than where it stood first: a note over the later English. */
export function checkSameSource(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const first = new Map<string, string>()
  return passages.flatMap(({ passageId, source, text }): FoundInDocument[] => {
    const key = source?.replace(/\s+/gu, '') ?? ''
    if (key.length < shortest || text.trim() === '') return []
    const known = first.get(key)
    if (known === undefined) first.set(key, text)
    if (known === undefined || plain(known) === plain(text)) return []
    const facts = { other: known.length > 80 ? `${known.slice(0, 79)}…` : known }
    return [
      {
        passageId,
        check: 'same_source',
        severity: 'note',
        start: 0,
        end: text.length,
        code: 'same_source',
        facts,
      },
    ]
  })
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
