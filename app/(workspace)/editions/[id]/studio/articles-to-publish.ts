import type { EditionView } from '@/commands/edition-view'
import type { StudioArticle } from './studio-article'

/** How many articles an edition publishes: those it prints, each counted once, that are not published yet. */
export function articlesToPublish(
  { sections }: EditionView,
  articles: ReadonlyMap<string, StudioArticle>,
): number {
  const printed = new Set(sections.flatMap(({ items }) => items.map(({ articleId }) => articleId)))
  return [...printed].filter(id => articles.get(id)?.state !== 'published').length
}
