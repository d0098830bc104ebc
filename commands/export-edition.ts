import { findPublishedFile } from '../db/publications'
import { done, type Outcome, refused } from '../domain/decision'
import { editionDocument } from '../domain/edition-document'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type ExportFormat, exportFormats } from '../domain/words'
import { fileName, renderings } from '../formats/edition/renderings'
import type { Context } from './context'
import { authorityOf } from './edition-authority'
import { loadEdition } from './load-edition'

export type ExportedFile = { bytes: Uint8Array; contentType: string; fileName: string; sha256: string }

/**
 * An edition in one format. A published one: always the bytes that were published. One that is not: as it would print
 * now, marked as a draft, without a manifest. Refuses `format_unavailable` for a format that is not offered.
 */
export function exportEdition(
  { db, actor }: Context,
  editionId: string,
  format: string,
): Outcome<ExportedFile> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  if (!isOffered(format)) return refused('format_unavailable', { format, formats: [...exportFormats] })
  const file = findPublishedFile(db, editionId, format)
  if (file)
    return done({
      bytes: file.bytes,
      contentType: file.contentType,
      fileName: file.fileName,
      sha256: file.sha256,
    })
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  // What was published is never rendered again.
  if (loaded.row.state === 'published') return refused('format_unavailable', { format, formats: [] })
  const document = editionDocument(loaded.facts, loaded.articles, authorityOf(db, loaded, null), 'draft')
  const bytes = renderings[format].render(document)
  return done({
    bytes,
    contentType: renderings[format].contentType,
    fileName: fileName(loaded.row.number, format, 'draft'),
    sha256: sha256(bytes),
  })
}

function isOffered(format: string): format is ExportFormat {
  return (exportFormats as readonly string[]).includes(format)
}
