import type { Queries } from '../db/client'
import { findPublishedFile } from '../db/publications'
import { done, type Outcome, refused } from '../domain/decision'
import { editionDocument } from '../domain/edition-document'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type ExportFormat, exportFormats, type Variant } from '../domain/words'
import { openFrozen } from '../formats/edition/rebuild'
import { fileName, renderings } from '../formats/edition/renderings'
import { renderVariant, variantsOf } from '../formats/edition/variants'
import type { Context } from './context'
import { authorityOf } from './edition-authority'
import { loadEdition } from './load-edition'

export type ExportedFile = { bytes: Uint8Array; contentType: string; fileName: string; sha256: string }

/**
 * An edition in one format. A published one: always the bytes that were published. One that is not: as it would print
 * now, marked as a draft, without a manifest. With a `variant`: the two languages arranged otherwise. Refuses `format_unavailable` for a format that is not offered.
 */
export function exportEdition(
  { db, actor }: Context,
  editionId: string,
  format: string,
  variant?: Variant,
): Outcome<ExportedFile> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  if (!isOffered(format)) return refused('format_unavailable', { format, formats: [...exportFormats] })
  if (variant) return exportVariant(db, editionId, format, variant)
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

/** Printed from what was frozen, or from a draft as it stands; it is no published file and carries no manifest. */
function exportVariant(
  db: Queries,
  editionId: string,
  format: ExportFormat,
  variant: Variant,
): Outcome<ExportedFile> {
  const frozen = findPublishedFile(db, editionId, 'json')
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  const document = frozen
    ? openFrozen(frozen.bytes)?.document
    : editionDocument(loaded.facts, loaded.articles, authorityOf(db, loaded, null), 'draft')
  const bytes = document ? renderVariant(document, format, variant) : null
  if (!bytes) return refused('format_unavailable', { format, variant, variants: variantsOf(format) })
  const name = fileName(loaded.row.number, format, frozen ? undefined : 'draft')
  return done({
    bytes,
    contentType: renderings[format].contentType,
    fileName: name.replace(/^(edition-\d+)/, `$1-${variant}`),
    sha256: sha256(bytes),
  })
}

function isOffered(format: string): format is ExportFormat {
  return (exportFormats as readonly string[]).includes(format)
}
