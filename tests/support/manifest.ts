import type { EditionDocument } from '@/domain/edition-document'
import { sha256 } from '@/domain/hash'
import { type Manifest, manifestOf } from '@/domain/manifest'
import { type ExportFormat, exportFormats } from '@/domain/words'
import { renderings } from '@/formats/edition/renderings'
import { documentOf, nobodysWord, wholeEdition } from './printed-edition'

const { facts, articles } = wholeEdition()

/** The manifest with which a document would be published. */
export function manifestFor(document: EditionDocument): Manifest {
  const hashes = exportFormats.map(format => [
    format,
    { sha256: sha256(renderings[format].render(document)) },
  ])
  return manifestOf({
    edition: facts,
    articles: new Map(articles.map(a => [a.card.articleId, a])),
    content: { hash: nobodysWord.contentHash, frameHash: '', passages: [] },
    authority: nobodysWord,
    formats: Object.fromEntries(hashes) as Manifest['formats'],
    publishedAt: '2026-03-02T12:00:00.000Z',
    publishedBy: { userId: 'u', name: 'Editor' },
    history: { seq: 7, hash: '0'.repeat(64) },
  })
}

/** A whole edition with its manifest and its files, as published. */
export function publishedEdition() {
  const document = documentOf(facts, articles)
  const manifest = manifestFor(document)
  const file = (format: ExportFormat) =>
    renderings[format].embed(renderings[format].render(document), manifest)
  return { document, manifest, file }
}
