import type { ArticleListItem } from '@/commands/read-articles'
import { clearedRights, type Rights } from '@/domain/words'

/** An article as the studio names it. */
export type StudioArticle = {
  id: string
  title: string
  titleZh: string | null
  authors: string
  state: string
  form: string
  rights: string
  /** Approved or published. */
  ready: boolean
  rightsCleared: boolean
  /** Some of it has English that a reader gets: it can bear an answer out. */
  citable: boolean
}

export function studioArticle({
  id,
  title,
  authors,
  state,
  form,
  rights,
  progress,
}: ArticleListItem): StudioArticle {
  return {
    id,
    title: title.en.text || title.zh || '',
    titleZh: title.zh,
    authors: authors.map(({ en, zh }) => en ?? zh ?? '').join(', '),
    state,
    form,
    rights,
    ready: state === 'approved' || state === 'published',
    rightsCleared: clearedRights.includes(rights as Rights),
    citable: progress.translated + progress.condensed > 0,
  }
}
