import { UnreadableXml } from './unreadable'

/** So many numeric references are nobody's concern; above that they may be one in a hundred characters. */
const fewReferences = 64

/** The longest thing that is looked for: it may lie across two pieces. */
const overlap = '<!DOCTYPE'.length - 1

/**
 * Looks at each piece of an XML text before a parser does. Throws `doctype` for a document type or an entity declaration,
 * wherever it stands, and `numeric_references` where these are more than one in a hundred characters: what they are used
 * for in files from elsewhere is to read other files, or to grow without end.
 */
export function guardXml(): (piece: string) => void {
  let tail = ''
  let characters = 0
  let references = 0
  return piece => {
    const seen = tail + piece
    if (/<!(?:DOCTYPE|ENTITY)/i.test(seen)) throw new UnreadableXml('doctype')
    characters += piece.length
    references += countReferences(seen) - countReferences(tail)
    if (references > fewReferences && references * 100 > characters)
      throw new UnreadableXml('numeric_references')
    tail = seen.slice(-overlap)
  }
}

function countReferences(text: string): number {
  let count = 0
  for (let at = text.indexOf('&#'); at >= 0; at = text.indexOf('&#', at + 2)) count += 1
  return count
}
