import { Document, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { canonicalJson, type Json } from '../../domain/canonical-json'
import type { EditionDocument } from '../../domain/edition-document'
import { type Manifest, rootHashOf } from '../../domain/manifest'
import type { Variant } from '../../domain/words'
import { manifestPath, manifestXml, packageParts } from './docx-package'
import { type Shared, sectionDocx } from './docx-section'
import { numbering, styles } from './docx-style'
import { Footnotes, styled } from './docx-text'
import {
  articleTitles,
  draftNotice,
  editionLine,
  hashNotice,
  overrideWords,
  signatureWords,
  variantNotice,
} from './print-words'
import type { Stripped } from './rendering'
import { rootLabel } from './root-line'
import { readStoredZip, storedZip } from './stored-zip'

const textPath = 'word/document.xml'
/** Stands for the root hash until there is one. */
const noHash = '0'.repeat(64)

/** A Word document: real headings, lists and footnotes, and each run in its language. */
export function renderDocx(document: EditionDocument, variant?: Variant): Uint8Array {
  const { headline, teaser, title, status, series, sections } = document
  const footnotes = new Footnotes()
  let lists = 0
  const shared: Shared = { footnotes, nextList: () => ++lists, variant }
  const named = series === null ? '' : `#${series.number} ${series.name} · `
  const children = [
    ...(status === 'draft' ? [styled('Notice', draftNotice)] : []),
    styled('Imprint', `${named}${editionLine(document)}`),
    styled('Heading1', title.text),
    ...(teaser === null ? [] : [styled('Teaser', teaser.text)]),
    ...sections.flatMap(section => sectionDocx(section, shared)),
    ...imprint(document, variant),
  ]
  const file = new Document({
    title: headline,
    creator: 'Bianyi',
    lastModifiedBy: 'Bianyi',
    styles,
    numbering,
    footnotes: footnotes.all,
    sections: [{ footers: { default: pageFooter(editionLine(document)) }, children }],
  })
  return storedZip(packageParts(file))
}

export function embedInDocx(bare: Uint8Array, manifest: Manifest): Uint8Array {
  const parts = new Map(readStoredZip(bare))
  const text = asText(parts.get(textPath))
  const json = canonicalJson(manifest as Json)
  parts.set(textPath, Buffer.from(replaceLast(text, noHash, rootHashOf(manifest)), 'utf8'))
  parts.set(manifestPath, Buffer.from(manifestXml(escapeXml(json)), 'utf8'))
  return storedZip(parts)
}

/** Undoes it. Null for a package that anything else has written, Word among them. */
export function stripDocx(file: Uint8Array): Stripped | null {
  const read = readStoredZip(file)
  const [, json] = /<manifest[^>]*>([^<]*)<\/manifest>/.exec(asText(read?.get(manifestPath))) ?? []
  if (!read || !json) return null
  try {
    const manifest = JSON.parse(unescapeXml(json)) as Manifest
    const rootHash = rootHashOf(manifest)
    const parts = new Map(read)
    const text = replaceLast(asText(parts.get(textPath)), rootHash, noHash)
    parts.set(textPath, Buffer.from(text, 'utf8'))
    parts.set(manifestPath, Buffer.from(manifestXml(''), 'utf8'))
    return { bare: storedZip(parts), manifest, rootHash }
  } catch {
    return null
  }
}

function imprint(document: EditionDocument, variant?: Variant): Paragraph[] {
  const { contentHash, signatures, overrides } = document.imprint
  const titles = articleTitles(document)
  return [
    styled('Heading4', 'Imprint'),
    ...[
      ...(variant ? [variantNotice] : []),
      editionLine(document),
      ...signatures.map(signature => signatureWords(signature, titles)),
      ...overrides.map(override => overrideWords(override, titles)),
      hashNotice,
      `Content hash ${contentHash}`,
      ...(document.status === 'final' && !variant ? [`${rootLabel} ${noHash}`] : []),
    ].map(line => styled('Imprint', line)),
  ]
}

function pageFooter(line: string): Footer {
  const children = [new TextRun(`${line} · `), new TextRun({ children: [PageNumber.CURRENT] })]
  return new Footer({ children: [new Paragraph({ style: 'Imprint', children })] })
}

function asText(data: Uint8Array | undefined): string {
  return data ? Buffer.from(data).toString('utf8') : ''
}

function replaceLast(text: string, wanted: string, by: string): string {
  const at = text.lastIndexOf(wanted)
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + wanted.length)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
