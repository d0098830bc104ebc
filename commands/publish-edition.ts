import { updateArticle } from '../db/articles'
import { updateEdition } from '../db/editions'
import { chainHead } from '../db/events'
import { refile } from '../db/finder'
import { insertManifest, insertPublishedFile } from '../db/publications'
import { articlesIn } from '../domain/edition'
import { editionDocument } from '../domain/edition-document'
import { sha256 } from '../domain/hash'
import { type Manifest, manifestOf, manifestText, rootHashOf } from '../domain/manifest'
import { type ExportFormat, exportFormats } from '../domain/words'
import { fileName, renderings } from '../formats/edition/renderings'
import type { Work } from './context'
import { authorityOf } from './edition-authority'
import type { LoadedEdition } from './load-edition'
import { queueCheckpoint } from './queue-checkpoint'

/**
 * Freezes an edition that has passed its gates in this same transaction: its bytes in every format, the manifest of what
 * they are made of, and its articles, which are published with it. The manifest names the head of the history; the next
 * event, `edition.published`, names the manifest.
 */
export function publishEdition(work: Work, loaded: LoadedEdition): void {
  const { tx, actor, now } = work
  const { facts, articles, content } = loaded
  const authority = authorityOf(tx, loaded, actor.userId)
  const document = editionDocument(facts, articles, authority, 'final')
  const bare = exportFormats.map(format => [format, renderings[format].render(document)] as const)
  publishArticles(work, loaded)
  const manifest = manifestOf({
    edition: facts,
    articles,
    content,
    authority,
    formats: Object.fromEntries(
      bare.map(([format, bytes]) => [format, { sha256: sha256(bytes) }]),
    ) as Manifest['formats'],
    publishedAt: now,
    publishedBy: { userId: actor.userId, name: actor.name },
    history: chainHead(tx),
  })
  const rootHash = rootHashOf(manifest)
  for (const [format, bytes] of bare)
    storeFile(work, facts, format, renderings[format].embed(bytes, manifest))
  insertManifest(tx, { editionId: facts.id, manifest: manifestText(manifest), rootHash, publishedAt: now })
  updateEdition(tx, facts.id, { publishedAt: now, publishedBy: actor.userId })
  work.note(
    { type: 'edition.published', data: { number: facts.number, rootHash, contentHash: content.hash } },
    { editionId: facts.id },
  )
  queueCheckpoint(work, facts.id)
}

function storeFile(
  { tx }: Work,
  edition: { id: string; number: number },
  format: ExportFormat,
  bytes: Uint8Array,
): void {
  insertPublishedFile(tx, {
    editionId: edition.id,
    format,
    contentType: renderings[format].contentType,
    fileName: fileName(edition.number, format),
    bytes: Buffer.from(bytes),
    sha256: sha256(bytes),
  })
}

/** The articles it prints become published; those it only cites stay as they are. */
function publishArticles({ tx, now, note }: Work, { facts, sources }: LoadedEdition): void {
  for (const articleId of articlesIn(facts)) {
    const from = sources.get(articleId)?.article.state
    if (from === undefined || from === 'published') continue
    updateArticle(tx, articleId, { state: 'published', updatedAt: now })
    // One that went in unapproved was not to be found until now.
    if (from !== 'approved') refile(tx, articleId)
    note(
      { type: 'article.moved', data: { from, to: 'published', note: null, automatic: true } },
      { articleId, editionId: facts.id },
    )
  }
}
