import { type Dropped, type FileDocument, type Note, UnreadableFile } from '../../domain/reading/document'
import { guessFront } from '../../domain/reading/front-matter'
import { hasWords } from '../../domain/reading/text-of'
import { partFootnotes } from './footnotes'
import { withoutFurniture } from './furniture'
import { guttersOf } from './gutters'
import { type Line, linesOfPage } from './lines'
import { type CMaps, openPdf } from './open'
import { bodySizeOf, paragraphsOf } from './paragraphs'

/** So few characters on a page on average are no text of an article: a picture of one, with a stamp. */
const scanned = 12

/** Reads the text layer of a PDF into paragraphs and notes. Throws `UnreadableFile`; `scan` where there is none. */
export async function readPdf(bytes: Uint8Array, cmaps: CMaps): Promise<FileDocument> {
  const { pages } = await openPdf(bytes, cmaps)
  const characters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((of, { text }) => of + text.trim().length, 0),
    0,
  )
  if (characters < scanned * pages.length) throw new UnreadableFile('scan')
  const dropped: Dropped = {}
  const gutters = guttersOf(pages)
  const lines = withoutFurniture(
    pages.map((page, index) => linesOfPage(page, index + 1, gutters)),
    dropped,
  )
  const bodySize = bodySizeOf(lines.flat())
  const body: Line[] = []
  const notes: Note[] = []
  for (const ofPage of lines) {
    const parted = partFootnotes(ofPage, bodySize)
    body.push(...parted.body)
    notes.push(...parted.notes)
  }
  const blocks = paragraphsOf(body, bodySize)
  if (!hasWords(blocks)) throw new UnreadableFile('no_text')
  keepKnownNotes(blocks, notes)
  const largest = blocks
    .slice(0, 6)
    .filter(({ kind }) => kind === 'heading')
    .sort((one, other) => (one.level ?? 9) - (other.level ?? 9))[0]
  const { body: text, ...front } = guessFront(blocks, largest ?? null)
  return {
    format: 'pdf',
    ...front,
    publication: null,
    url: null,
    blocks: text,
    notes,
    comments: [],
    dropped,
    pages: pages.length,
  }
}

/** A raised number without a note of its page is a power, or a note elsewhere: it stays as it was drawn. */
function keepKnownNotes(blocks: ReturnType<typeof paragraphsOf>, notes: readonly Note[]): void {
  const known = new Set(notes.map(({ id }) => id))
  for (const block of blocks)
    for (const run of block.runs)
      if (run.note !== undefined && !known.has(run.note)) {
        run.text = run.note.slice(run.note.indexOf(':') + 1)
        delete run.note
      }
}
