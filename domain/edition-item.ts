import type { EvidenceFacts } from './article-content'
import type {
  EditionFacts,
  ItemFacts,
  PrintedArticle,
  PrintedArticles,
  PrintedClaim,
  SectionFacts,
} from './edition'
import { type Byline, bylineOf } from './edition-byline'
import { type SourceCard, sourceCard } from './edition-card'
import type { EvidenceNote, PrintedBodies } from './edition-evidence'
import {
  claimParagraphs,
  ownParagraphs,
  type Paragraph,
  type Setting,
  translatedParagraphs,
} from './edition-paragraphs'

export type Claim = { paragraphs: Paragraph[]; evidence: EvidenceNote[] }

/** An article as an edition prints it. */
export type DocumentItem = Byline & {
  id: string
  anchor: string
  articleId: string
  /** The edition's own words above a feature; an insight's own words are its text. */
  lead: Paragraph[]
  whyItMatters: Claim | null
  takeaways: Claim[]
  text: Paragraph[]
  card: SourceCard
}

type Notes = (evidence: readonly EvidenceFacts[]) => EvidenceNote[]

export function itemAnchor(section: number, item: number): string {
  return `s${section + 1}-a${item + 1}`
}

/**
 * The text of each item: a feature prints the whole translation, an insight the edition's own condensed text where one
 * was written, else the article's rendered units.
 */
export function printedBodies(
  edition: EditionFacts,
  articles: PrintedArticles,
  setting: Setting,
): PrintedBodies {
  return new Map(
    edition.sections.flatMap((section, s) =>
      section.items.map(
        (item, i) => [item.id, bodyOf(section, item, articles, itemAnchor(s, i), setting)] as const,
      ),
    ),
  )
}

export function itemOf(
  section: SectionFacts,
  item: ItemFacts,
  article: PrintedArticle,
  anchor: string,
  { text, notes, setting }: { text: Paragraph[]; notes: Notes; setting: Setting },
): DocumentItem {
  const feature = section.kind === 'feature'
  const claim = ({ passage, evidence }: PrintedClaim, at: string): Claim => ({
    paragraphs: claimParagraphs(passage, at, setting.unreviewed),
    evidence: notes(evidence),
  })
  // A condensed article's summary is signed by nobody, so it is printed nowhere.
  const summarised = feature && article.card.form === 'feature'
  const why = summarised && written(article.why) ? claim(article.why, `${anchor}-why`) : null
  const takeaways = summarised ? article.takeaways.filter(written) : []
  return {
    ...bylineOf(article),
    id: item.id,
    anchor,
    articleId: item.articleId,
    lead: feature ? ownParagraphs(item.body, `${anchor}-lead`, setting) : [],
    whyItMatters: why,
    takeaways: takeaways.map((takeaway, index) => claim(takeaway, `${anchor}-t${index + 1}`)),
    text,
    card: sourceCard(article, rewrites(section, item)),
  }
}

function bodyOf(
  section: SectionFacts,
  item: ItemFacts,
  articles: PrintedArticles,
  anchor: string,
  setting: Setting,
): Paragraph[] {
  if (rewrites(section, item)) return ownParagraphs(item.body, anchor, setting)
  const article = articles.get(item.articleId)
  if (!article) return []
  return translatedParagraphs(article.units, article.card.sourceLanguage, anchor, setting.unreviewed)
}

/** Whether the edition's own words stand in place of the article's. */
function rewrites(section: SectionFacts, item: ItemFacts): boolean {
  return section.kind !== 'feature' && item.body.text.trim() !== ''
}

function written({ passage }: PrintedClaim): boolean {
  return passage.text.trim() !== ''
}
