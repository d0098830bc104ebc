import type { Database } from '../db/client'
import { findPublishedFile } from '../db/publications'
import { editionDocument } from '../domain/edition-document'
import { renderings } from '../formats/edition/renderings'
import { authorityOf } from './edition-authority'
import type { LoadedEdition } from './load-edition'

/** How many bytes an edition's mail has: as it was published, or as it would go out now. */
export function mailBytes(db: Database, loaded: LoadedEdition): number {
  const file = findPublishedFile(db, loaded.facts.id, 'email')
  if (file) return file.bytes.length
  const document = editionDocument(loaded.facts, loaded.articles, authorityOf(db, loaded, null), 'draft')
  return renderings.email.render(document).length
}
