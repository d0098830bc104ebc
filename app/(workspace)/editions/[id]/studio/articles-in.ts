import type { EditionView } from '@/commands/edition-view'

/** How many articles an edition prints, each counted once. */
export function articlesIn({ sections }: EditionView): number {
  return new Set(sections.flatMap(({ items }) => items.map(({ articleId }) => articleId))).size
}
