import type { ArticleFacts } from '../db/article-facts'
import type { Author } from '../db/articles'
import { type Coverage, coverageOf } from '../domain/coverage'
import type { ArticleContents } from './article-standing'
import { type ClaimView, claimView } from './claim-view'
import { type PassageView, passageView } from './passage-view'

export type ArticleView = {
  id: string
  state: string
  form: string
  sourceLanguage: string
  title: { zh: string | null; en: PassageView }
  authors: Author[]
  publication: string | null
  publishedOn: string | null
  url: string | null
  rights: string
  topics: string[]
  reason: string | null
  confidential: boolean
  assignee: string | null
  dueOn: string | null
  proposedBy: string
  createdAt: string
  updatedAt: string
  source: { version: number; sha256: string }
  progress: Coverage
  summary: { whyItMatters: ClaimView; takeaways: ClaimView[] }
  contentHash: { translation: string; summary: string; article: string }
}

/** The article as the contract shows it. */
export function articleView(facts: ArticleFacts, contents: ArticleContents): ArticleView {
  const { article, authors, sourceVersion, title, units, why, takeaways } = facts
  return {
    id: article.id,
    state: article.state,
    form: article.form,
    sourceLanguage: article.sourceLanguage,
    title: { zh: article.titleZh, en: passageView(title.row) },
    authors,
    publication: article.publication,
    publishedOn: article.publishedOn,
    url: article.url,
    rights: article.rights,
    topics: article.topics,
    reason: article.reason,
    confidential: article.confidential,
    assignee: article.assigneeId,
    dueOn: article.dueOn,
    proposedBy: article.proposedBy,
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
    source: { version: sourceVersion.version, sha256: sourceVersion.sha256 },
    progress: coverageOf(units.map(u => ({ status: u.status, sentences: u.sentences.length }))),
    summary: { whyItMatters: claimView(why), takeaways: takeaways.map(claimView) },
    contentHash: {
      translation: contents.translation.hash,
      summary: contents.summary.hash,
      article: contents.article.hash,
    },
  }
}
