import type { ArticleFacts, Claim } from '../db/article-facts'
import type { CheckPolicy } from '../domain/checks/policy'
import type { PrintedArticle, PrintedClaim } from '../domain/edition'
import { printedName } from '../domain/printed-name'
import type { Form, Rights, SourceLanguage } from '../domain/words'
import { contentsOf } from './article-standing'

/**
 * An article as an edition prints or cites it: its words, its card with names in the newsletter's style, and the hash of all
 * that is signed about it.
 */
export function printedArticle(facts: ArticleFacts, nameStyle: CheckPolicy['nameStyle']): PrintedArticle {
  const { article, authors, sourceVersion, title, units, why, takeaways } = facts
  return {
    card: {
      articleId: article.id,
      authors: authors.map(({ zh, en, affiliation }) => ({
        zh,
        en: printedName({ zh, en }, nameStyle),
        affiliation,
      })),
      titleZh: article.titleZh,
      titleEn: title.text,
      publication: article.publication,
      publishedOn: article.publishedOn,
      url: article.url,
      rights: article.rights as Rights,
      form: article.form as Form,
      sourceLanguage: article.sourceLanguage as SourceLanguage,
    },
    contentHash: contentsOf(facts).article.hash,
    sourceVersion: sourceVersion.version,
    sourceSha256: sourceVersion.sha256,
    title,
    units: units.map(unit => ({ ...unit, sentenceIds: unit.sentences.map(sentence => sentence.id) })),
    why: claimOf(why),
    takeaways: takeaways.map(claimOf),
  }
}

function claimOf({ passage, evidence }: Claim): PrintedClaim {
  return { passage, evidence: evidence.map(({ unitId, fingerprint }) => ({ unitId, fingerprint })) }
}
