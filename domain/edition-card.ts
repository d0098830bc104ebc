import { type Coverage, coverageOf } from './coverage'
import type { CardFacts, PrintedArticle } from './edition'
import { longDate } from './placeholders'
import type { Rights, SourceLanguage } from './words'

/** How much of the source a reader gets. */
export type Rendition = 'full' | 'abridged' | 'condensed'

export type CardAuthor = { name: string; lang: 'en' | 'zh'; zh: string | null; affiliation: string | null }

/** The card that tells a reader what a text was made from. */
export type SourceCard = {
  articleId: string
  /** As the source prints it; null when only an English title is known. */
  sourceTitle: string | null
  authors: CardAuthor[]
  publication: string | null
  publishedOn: string | null
  /** `publishedOn` in words. */
  date: string | null
  url: string | null
  sourceLanguage: SourceLanguage
  rendition: Rendition
  /** Counts of source sentences by fate. */
  coverage: Coverage
  rights: Rights
}

/** @param rewritten the edition prints a text of its own in place of the article's English. */
export function sourceCard(article: PrintedArticle, rewritten: boolean): SourceCard {
  const { card, units } = article
  const coverage = coverageOf(units.map(u => ({ status: u.status, sentences: u.sentenceIds.length })))
  return {
    articleId: card.articleId,
    sourceTitle: card.titleZh,
    authors: authorsOf(card),
    publication: card.publication,
    publishedOn: card.publishedOn,
    date: card.publishedOn === null ? null : longDate(card.publishedOn),
    url: card.url,
    sourceLanguage: card.sourceLanguage,
    rendition: renditionOf(card, coverage, rewritten),
    coverage,
    rights: card.rights,
  }
}

/** Authors as the newsletter prints them: the English form where there is one. */
export function authorsOf(card: CardFacts): CardAuthor[] {
  return card.authors.map(({ zh, en, affiliation }) => ({
    name: en ?? zh ?? '',
    lang: en === null ? 'zh' : 'en',
    zh: en === null ? null : zh,
    affiliation,
  }))
}

/** Names in a row: A; A and B; A, B, and C. */
export function namesInARow(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

function renditionOf(card: CardFacts, coverage: Coverage, rewritten: boolean): Rendition {
  if (rewritten || card.form === 'condensed') return 'condensed'
  return coverage.translated === coverage.sentences ? 'full' : 'abridged'
}
