import { cache } from 'react'
import { pageContext } from '@/app/session/page-context'

import { readArticle } from '@/commands/read-article'
import type { ArticleHead } from '@/commands/read-workbench'

/** The article of a page, read once for its metadata and its content. */
export const articleOfPage = cache(async (id: string, path: string) => {
  const context = await pageContext(path)
  return { context, article: readArticle(context, id) }
})

/** What a page of this article is called in the browser's tab. */
export async function articleTitle(id: string, path: string): Promise<string | undefined> {
  const { article } = await articleOfPage(id, path)
  return article.ok ? titleOf(article.value) : undefined
}

export function titleOf({ title }: ArticleHead): string | undefined {
  return title.en.text || title.zh || undefined
}
