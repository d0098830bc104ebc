import { SaxesParser } from 'saxes'
import { type Bytes, decodeXml } from './decode-stream'
import { guardXml } from './guard'
import { UnreadableXml } from './unreadable'

/** What a reader of an XML format is told, in the order of the file. */
export type XmlHandlers = {
  /** `line` is where the element's opening tag ends, counted from 1. */
  open: (name: string, attributes: Record<string, string>, line: number) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** How deep elements may stand within one another. */
const deepest = 64

/** How much may come between two elements: the parser keeps that much in memory. */
const longest = 4 * 1024 * 1024

/** How much is given to the parser at once, so that little waits to be taken from a reader. */
const pieceLength = 64 * 1024

/**
 * Parses a file as it comes, and pauses after each piece, for the reader to give out what it has. Nothing in a file is
 * ever fetched or expanded; throws `UnreadableXml`.
 */
export async function* parseXml(bytes: Bytes, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const guard = guardXml()
  let depth = 0
  let since = 0
  const refuse = (problem: UnreadableXml['problem']) => new UnreadableXml(problem, parser.line)
  parser.on('error', () => {
    throw refuse('not_well_formed')
  })
  parser.on('doctype', () => {
    throw refuse('doctype')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    since = 0
    if (depth > deepest) throw refuse('too_deep')
    handlers.open(name, attributes, parser.line)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    since = 0
    handlers.close(name)
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  for await (const text of decodeXml(bytes))
    for (let at = 0; at < text.length; at += pieceLength) {
      const piece = text.slice(at, at + pieceLength)
      guard(piece)
      since += piece.length
      if (since > longest) throw refuse('too_large')
      parser.write(piece)
      yield
    }
  parser.close()
  yield
}
