import { type ArticleFacts, loadArticleFacts } from '../db/article-facts'
import type { Database } from '../db/client'
import { whileUnchanged } from '../db/unchanged'
import { type ArticleContents, contentsOf } from './article-standing'

export type ArticleNow = Readonly<{ facts: ArticleFacts; contents: ArticleContents }>

/** An article as it stands with the hashes of its stages, for reading: the reads of one page share it. */
export function articleNow(db: Database, articleId: string): ArticleNow | undefined {
  return whileUnchanged(db, `article ${articleId}`, () => {
    const facts = loadArticleFacts(db, articleId)
    return facts && { facts, contents: contentsOf(facts) }
  })
}
