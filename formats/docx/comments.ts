import type { FileComment } from '../../domain/reading/document'
import { localName, readPart, relatedPart, type WordPackage } from './package'

/** The comments of a file with who answered whom: `comments.xml`, and `commentsExtended.xml` where there is one. */
export async function readComments(word: WordPackage): Promise<FileComment[]> {
  const comments: FileComment[] = []
  /** A comment is known to the others by the id of its last paragraph. */
  const byParagraph = new Map<string, FileComment>()
  let comment: FileComment | null = null
  let paragraph = ''
  let isText = false
  const path = await relatedPart(word, 'comments')
  if (path)
    await readPart(word.zip, path, {
      open: (name, attributes) => {
        const local = localName(name)
        if (local === 'comment') {
          comment = {
            id: attributes['w:id'] ?? '',
            author: attributes['w:author'] ?? '',
            at: attributes['w:date'] ?? null,
            text: '',
          }
          comments.push(comment)
        } else if (local === 'p') {
          paragraph = attributes['w14:paraId'] ?? ''
          if (comment && comment.text !== '') comment.text += '\n'
        } else if (local === 't') isText = true
        else if (local === 'br' && comment) comment.text += '\n'
      },
      close: name => {
        const local = localName(name)
        if (local === 'comment' && comment) {
          if (paragraph !== '') byParagraph.set(paragraph, comment)
          comment = null
        } else if (local === 't') isText = false
      },
      text: text => {
        if (comment && isText) comment.text += text
      },
    })
  await readAnswers(word, byParagraph)
  return comments
}

async function readAnswers(word: WordPackage, byParagraph: ReadonlyMap<string, FileComment>): Promise<void> {
  const path = await relatedPart(word, 'commentsExtended')
  if (!path) return
  await readPart(word.zip, path, {
    open: (name, attributes) => {
      if (localName(name) !== 'commentEx') return
      const comment = byParagraph.get(attributes['w15:paraId'] ?? '')
      const parent = byParagraph.get(attributes['w15:paraIdParent'] ?? '')
      if (comment && parent && parent !== comment) comment.parent = parent.id
      if (comment && attributes['w15:done'] === '1') comment.resolved = true
    },
    close: () => undefined,
    text: () => undefined,
  })
}
