import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Dropped, type FileDocument, type Note, UnreadableFile } from '../../domain/reading/document'
import { guessFront } from '../../domain/reading/front-matter'
import { hasWords } from '../../domain/reading/text-of'
import { blocksOf } from './blocks'
import { decodeHtml } from './decode'
import { measureHtml } from './measure'
import { pageFacts } from './metadata'

const deepest = 250
const longest = 6 * 1024 * 1024

/** Where known kinds of page keep their text; in any other it is found by what looks like one. */
const places = ['#js_content', '#mainArea', '.article-content', '#ozoom', '[itemprop="articleBody"]']

/** Reads a saved page: its article, and what it says of it. No script of it is run. Throws `UnreadableFile`. */
export async function readHtml(bytes: Uint8Array): Promise<FileDocument> {
  const html = decodeHtml(bytes)
  if (html.length > longest) throw new UnreadableFile('too_large')
  measureHtml(html)
  const { document } = parseHTML(withFrame(html))
  if (isDeep(document)) throw new UnreadableFile('too_deep')
  const facts = pageFacts(document, html)
  const dropped: Dropped = {}
  const root = places
    .map(place => document.querySelector(place))
    .find(found => (found?.textContent ?? '').trim() !== '')
  const content = root ?? mainPart(document) ?? document.body
  if (!content) throw new UnreadableFile('no_text')
  const notes = notesIn(content, dropped)
  const blocks = blocksOf(content, dropped, notes)
  if (!hasWords(blocks)) throw new UnreadableFile('no_text')
  const front = facts.title === null ? guessFront(blocks) : null
  return {
    format: 'html',
    ...facts,
    title: facts.title ?? front?.title ?? null,
    authors: facts.authors.length > 0 ? facts.authors : (front?.authors ?? []),
    publishedOn: facts.publishedOn ?? front?.publishedOn ?? null,
    blocks: front?.body ?? withoutTitle(blocks, facts.title),
    notes: [...notes.values()],
    comments: [],
    dropped,
  }
}

/** The parser takes a page as it is; a browser would put a missing head and body around what is there. */
function withFrame(html: string): string {
  const body = /<body[^>]*>/i.exec(html)
  const frame = /<\/?(?:html|head|body)(?:\s[^>]*)?>|<!doctype[^>]*>/gi
  const before = body ? html.slice(0, body.index) : ''
  const after = body ? html.slice(body.index + body[0].length) : html
  return `<!doctype html><html><head>${before.replace(frame, '')}</head><body>${after.replace(frame, '')}</body></html>`
}

function mainPart(document: Document): Element | null {
  const copy = document.cloneNode(true) as Document
  const found = new Readability<Node>(copy, { serializer: node => node, maxElemsToParse: 50_000 }).parse()
  const content = found?.content
  return content && (content.textContent ?? '').trim().length > 0 ? (content as Element) : null
}

/** Elements to which a raised mark of the text refers, as notes: their texts come at the end. */
function notesIn(root: Element, dropped: Dropped): Map<string, Note> {
  const notes = new Map<string, Note>()
  for (const link of root.querySelectorAll(
    'sup a[href*="#"], a[href*="#"] > sup, a[epub\\:type="noteref"]',
  )) {
    const anchor = link.tagName === 'SUP' ? link.parentElement : link
    const id = anchor?.getAttribute('href')?.split('#')[1] ?? ''
    if (id === '' || notes.has(id)) continue
    const target = [...root.querySelectorAll('li[id], p[id], div[id], aside[id], dd[id]')].find(
      element => element.id === id,
    )
    if (!target || target.contains(link)) continue
    const text = blocksOf(target, dropped, new Map())
      .flatMap(({ runs }) => runs)
      .map(run => run.text)
      .join('')
      .replace(/(?:[↩↑^]\ufe0e?)+\s*$/, '')
      .replace(/^\s*(?:\[\d+\]|［\d+］|\d+[.、])\s*/, '')
      .trim()
    notes.set(id, { id, kind: 'footnote', blocks: [{ kind: 'paragraph', runs: [{ text }] }] })
  }
  return notes
}

/** The title is told apart; where the text begins with it again, once is enough. */
function withoutTitle<T extends { runs: { text: string }[] }>(blocks: T[], title: string | null): T[] {
  const first = blocks[0]?.runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return title !== null && first === title && blocks.length > 1 ? blocks.slice(1) : blocks
}

/** Elements within elements beyond what a page for people has; walked without recursion. */
function isDeep(document: Document): boolean {
  let level: Element[] = document.documentElement ? [document.documentElement] : []
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap(element => [...element.children])
  }
  return false
}
