import { type Dropped, type FileDocument, type Note, UnreadableFile } from '../../domain/reading/document'
import { guessFront } from '../../domain/reading/front-matter'
import { hasWords, textOf } from '../../domain/reading/text-of'
import { type BodyContext, bodyReader } from './body'
import { readComments } from './comments'
import { readNumbering } from './numbering'
import { countDropped, localName, openWordPackage, readPart, relatedPart, type WordPackage } from './package'
import { readStyles } from './styles'

/** Reads a Word file; nothing that it names outside of itself is ever fetched. Throws `UnreadableFile`. */
export async function readDocx(bytes: Uint8Array): Promise<FileDocument> {
  const word = await openWordPackage(bytes)
  const dropped: Dropped = {}
  countDropped(dropped, 'outside_references', word.outside)
  const context: BodyContext = {
    styles: await readStyles(word, await relatedPart(word, 'styles')),
    numbering: await readNumbering(word, await relatedPart(word, 'numbering')),
    dropped,
  }
  const body = bodyReader(context)
  await readPart(word.zip, word.main, body)
  const blocks = body.blocks.filter(block => block.runs.length > 0 || block.mark)
  const notes = [
    ...(await readNotes(word, context, 'footnote')),
    ...(await readNotes(word, context, 'endnote')),
  ]
  if (!hasWords(blocks)) throw new UnreadableFile('no_text')
  const titled = body.title()
  const isReview = blocks.some(({ runs }) => runs.some(({ tag }) => tag !== undefined))
  // A file of ours says itself what each of its texts is.
  const { body: text, ...front } = isReview
    ? { title: null, authors: [], publishedOn: null, body: blocks }
    : guessFront(blocks, titled)
  return {
    format: 'docx',
    ...front,
    publication: null,
    url: null,
    blocks: text,
    notes,
    comments: await readComments(word),
    dropped,
  }
}

async function readNotes(word: WordPackage, context: BodyContext, kind: Note['kind']): Promise<Note[]> {
  const path = await relatedPart(word, `${kind}s`)
  if (!path) return []
  const notes: Note[] = []
  const reader = bodyReader(context)
  let id: string | null = null
  await readPart(word.zip, path, {
    ...reader,
    open: (name, attributes, line) => {
      // Separators are notes too, to Word.
      if (localName(name) === kind)
        id = (attributes['w:type'] ?? 'normal') === 'normal' ? (attributes['w:id'] ?? '') : null
      reader.open(name, attributes, line)
    },
    close: name => {
      reader.close(name)
      if (localName(name) !== kind) return
      const blocks = reader.take()
      if (id !== null && textOf(blocks).trim() !== '') notes.push({ id: `${kind[0]}${id}`, kind, blocks })
      id = null
    },
  })
  return notes
}
