import { readStoredZip, storedZip } from '@/formats/edition/stored-zip'

type Hand = { unit: number; author: string; at: string }

/** What a reviewer does in Word to the text of one unit. */
export type WordEdit = Hand &
  (
    | { kind: 'comment'; text: string; on: string }
    | { kind: 'answer'; text: string; to: string }
    | { kind: 'insert'; text: string; after: string }
    | { kind: 'delete'; text: string }
    | { kind: 'replace'; text: string; by: string }
    /** Without the changes being tracked. */
    | { kind: 'untracked'; text: string; by: string }
  )

/** A file for review after these edits, written into it as Word writes them. */
export function editWord(file: Uint8Array, edits: readonly WordEdit[]): Uint8Array {
  const parts = new Map(readStoredZip(file) ?? [])
  const get = (path: string) => Buffer.from(parts.get(path) ?? '').toString()
  let text = get('word/document.xml')
  let comments = get('word/comments.xml')
  let extended = ''
  for (const [index, edit] of edits.entries()) {
    const id = 9000 + index
    const whose = `w:id="${id}" w:author="${edit.author}" w:date="${edit.at}"`
    if (edit.kind === 'comment' || edit.kind === 'answer') {
      const paragraph = `<w:p w14:paraId="${id}"><w:r><w:t>${edit.text}</w:t></w:r></w:p>`
      comments = comments.replace(
        '</w:comments>',
        `<w:comment ${whose}>${paragraph}</w:comment></w:comments>`,
      )
    }
    if (edit.kind === 'answer') {
      comments = comments.replace(/<w:p>(?=(?:(?!<w:p).)*Is this so\?)/, '<w:p w14:paraId="8000">')
      extended += `<w15:commentEx w15:paraId="${id}" w15:paraIdParent="8000" w15:done="0"/>`
    }
    text = inUnit(text, edit.unit, inner => edited(inner, edit, id, whose))
  }
  comments = comments.replace('<w:comments ', '<w:comments xmlns:w14="urn:w14" ')
  parts.set('word/document.xml', Buffer.from(text))
  parts.set('word/comments.xml', Buffer.from(comments))
  if (extended) {
    parts.set(
      'word/commentsExtended.xml',
      Buffer.from(`<w15:commentsEx xmlns:w15="urn:w15">${extended}</w15:commentsEx>`),
    )
    const rels = get('word/_rels/document.xml.rels')
    const type = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'
    const relation = `<Relationship Id="rId9" Type="${type}" Target="commentsExtended.xml"/></Relationships>`
    parts.set('word/_rels/document.xml.rels', Buffer.from(rels.replace('</Relationships>', relation)))
  }
  return storedZip(parts)
}

function inUnit(text: string, unit: number, change: (inner: string) => string): string {
  // The first bookmark is the title's.
  const [, found] = [...text.matchAll(/<w:bookmarkStart /g)].map(({ index }) => index).slice(unit - 1)
  const start = found ?? -1
  const end = text.indexOf('<w:bookmarkEnd', start)
  if (start < 0) throw new Error(`the file has no unit ${unit}`)
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end)
}

const run = (text: string, element = 'w:t') =>
  `<w:r><${element} xml:space="preserve">${text}</${element}></w:r>`

function edited(inner: string, edit: WordEdit, id: number, whose: string): string {
  /** Cuts the run at these words and puts this in their place. */
  const at = (words: string, by: string) => {
    const [whole = '', before = '', after = ''] =
      new RegExp(`<w:r><w:t xml:space="preserve">([^<]*?)${words}([^<]*)</w:t></w:r>`).exec(inner) ?? []
    if (whole === '') throw new Error(`nowhere: ${words}`)
    return inner.replace(whole, () => `${run(before)}${by}${run(after)}`)
  }
  switch (edit.kind) {
    case 'comment':
      return at(
        edit.on,
        `<w:commentRangeStart w:id="${id}"/>${run(edit.on)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      )
    case 'answer':
      return inner
    case 'insert':
      return at(edit.after, `${run(edit.after)}<w:ins ${whose}>${run(edit.text)}</w:ins>`)
    case 'delete':
      return at(edit.text, `<w:del ${whose}>${run(edit.text, 'w:delText')}</w:del>`)
    case 'replace':
      return at(
        edit.text,
        `<w:del ${whose}>${run(edit.text, 'w:delText')}</w:del><w:ins ${whose}>${run(edit.by)}</w:ins>`,
      )
    case 'untracked':
      return at(edit.text, run(edit.by))
  }
}
