import { bookmarkOf } from '../../domain/exchange/returned-review'
import { type Parts, storedZip } from '../edition/stored-zip'
import { escapeXml } from '../xml/escape'
import type { ReviewOut, ReviewPassage, ReviewRemark } from './document'
import { contentTypes, documentRelations, packageRelations, styles } from './package'
import { type Numbers, paragraphsOf } from './runs'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * An article as a Word file for reviewers: each passage in a bookmark that names it and its revision, what changed
 * as tracked changes, open threads as comments. Layout of the parts: ECMA-376 part 1, sections 11 and 17.
 */
export function writeReview(document: ReviewOut): Uint8Array {
  let last = 0
  const numbers: Numbers = { next: () => ++last }
  const remarks = document.passages.flatMap(({ remarks }) => remarks)
  let first = 0
  const numbered = document.passages.map(passage => {
    const from = first
    first += passage.remarks.length
    return { passage, from }
  })
  const rows = numbered.map(({ passage, from }) =>
    document.layout === 'columns'
      ? row(passage, passageText(passage, from, numbers), document.sourceLanguage)
      : passageText(passage, from, numbers),
  )
  const body = document.layout === 'columns' ? table(rows) : rows.join('')
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['word/document.xml', part('document', `<w:body>${body}${section}</w:body>`)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', styles],
    ['word/comments.xml', part('comments', remarks.map(comment).join(''))],
  ]
  const encoded: Parts = new Map(parts.map(([path, text]) => [path, Buffer.from(text, 'utf8')]))
  return storedZip(encoded)
}

const section =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${namespace}">${content}</w:${name}>`
}

/** The paragraphs of a passage within a bookmark that names it, which Word and LibreOffice keep whatever is done inside. */
function passageText(passage: ReviewPassage, from: number, numbers: Numbers): string {
  const mark = numbers.next()
  const name = bookmarkOf(passage.passageId, passage.revision)
  const all = paragraphsOf(passage, from, numbers)
  const paragraphs = all.map((runs, at) => {
    const begin = at === 0 ? `<w:bookmarkStart w:id="${mark}" w:name="${name}"/>` : ''
    const end = at === all.length - 1 ? `<w:bookmarkEnd w:id="${mark}"/>` : ''
    return `<w:p>${begin}${runs}${end}</w:p>`
  })
  return paragraphs.join('')
}

function table(rows: readonly string[]): string {
  const grid = '<w:tblGrid><w:gridCol w:w="4819"/><w:gridCol w:w="4819"/></w:tblGrid>'
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9638" w:type="dxa"/></w:tblPr>${grid}${rows.join('')}</w:tbl><w:p/>`
}

function row({ source }: ReviewPassage, english: string, language: string): string {
  const lines = source.split('\n').map(line => {
    const properties = `<w:rPr><w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr>`
    return `<w:p><w:r>${properties}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`
  })
  const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  return `<w:tr>${cell(lines.join(''))}${cell(english)}</w:tr>`
}

function comment({ author, at, text }: ReviewRemark, id: number): string {
  const initials = author
    .split(/\s+/)
    .map(word => word[0] ?? '')
    .join('')
    .slice(0, 3)
  const lines = text
    .split('\n')
    .map(line => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
  const attributes = `w:id="${id}" w:author="${escapeXml(author)}" w:date="${escapeXml(at)}" w:initials="${escapeXml(initials)}"`
  return `<w:comment ${attributes}>${lines.join('')}</w:comment>`
}
