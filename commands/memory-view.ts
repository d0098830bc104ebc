import { authorsOf } from '../db/articles'
import type { Queries } from '../db/client'
import type { MemoryKind, MemoryRow } from '../db/memory'
import { importNames } from '../db/memory-imports'
import { articleTitles, editionsOf } from '../db/memory-places'
import type { MemoryOrigin } from '../domain/memory/match-score'
import { type PersonView, peopleNamed } from './person-view'

/** An entry of the memory: what it said, and where it comes from. */
export type MemoryView = {
  id: number
  source: string
  target: string
  origin: MemoryOrigin
  kind: MemoryKind
  article?: { id: string; title: string; authors: string[] }
  /** The last edition that the article stands in. */
  edition?: { id: string; number: number }
  importName?: string
  signedBy?: PersonView
  at: string
}

/** Entries with their articles, editions and people, read once for all. */
export function memoryViews(tx: Queries, rows: readonly MemoryRow[]): MemoryView[] {
  const named = peopleNamed(
    tx,
    rows.flatMap(({ signedBy }) => signedBy ?? []),
  )
  const ids = [...new Set(rows.flatMap(({ articleId }) => articleId ?? []))]
  const titles = articleTitles(tx, ids)
  const authors = authorsOf(tx, ids)
  const editions = editionsOf(tx, ids)
  const imports = importNames(
    tx,
    rows.flatMap(({ importId }) => importId ?? []),
  )
  return rows.map(row => {
    const edition = row.articleId ? editions.get(row.articleId) : undefined
    const importName = row.importId ? imports.get(row.importId) : undefined
    return {
      id: row.id,
      source: row.source,
      target: row.target,
      origin: row.origin as MemoryOrigin,
      kind: row.kind as MemoryKind,
      ...(row.articleId && {
        article: {
          id: row.articleId,
          title: titles.get(row.articleId) ?? '',
          authors: (authors.get(row.articleId) ?? []).map(({ zh, en }) => en ?? zh ?? ''),
        },
      }),
      ...(edition && { edition }),
      ...(importName && { importName }),
      ...(row.signedBy && { signedBy: named(row.signedBy) }),
      at: row.at,
    }
  })
}
