import { UnreadableFile } from '../../domain/reading/document'

const most = { depth: 400, tags: 60_000, entities: 40_000 }

/** Elements that have no end, or that the next one of their kind ends: they do not nest, whatever is written. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
)

/**
 * Looks at a page before a parser does, in one pass: how deep its elements stand within one another, and how many there
 * are. The parser's tree takes a thousand times what is written, and the time of its square. Throws `UnreadableFile`.
 */
export function measureHtml(html: string): void {
  let tags = 0
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1
    if (tags > most.tags) throw new UnreadableFile('too_large')
    const isEnd = html[at + 1] === '/'
    const name = nameAt(html, isEnd ? at + 2 : at + 1)
    if (name === '' || flat.has(name)) continue
    depth = Math.max(0, depth + (isEnd ? -1 : 1))
    if (depth > most.depth) throw new UnreadableFile('too_deep')
  }
  let entities = 0
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
    entities += 1
    if (entities > most.entities) throw new UnreadableFile('too_large')
  }
}

function nameAt(html: string, at: number): string {
  return /^[a-z][a-z0-9]{0,20}/i.exec(html.slice(at, at + 21))?.[0].toLowerCase() ?? ''
}
