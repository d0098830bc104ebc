import type { ArticleMetadata, EvidenceFacts, PassageFacts, UnitFacts } from './article-content'
import type { Form, Rights, SectionKind, SourceLanguage } from './words'

/** What stands on an article's source card, as far as the article itself says it. */
export type CardFacts = ArticleMetadata & {
  articleId: string
  titleEn: string
  rights: Rights
  form: Form
  sourceLanguage: SourceLanguage
}

export type PrintedUnit = UnitFacts & {
  /** Paragraph of the source in which its first sentence stands. */
  paragraph: number
  /** Ids of its source sentences, in the order of `sources`. */
  sentenceIds: string[]
}

export type PrintedClaim = { passage: PassageFacts; evidence: readonly EvidenceFacts[] }

/** An article as far as an edition prints or cites it. */
export type PrintedArticle = {
  card: CardFacts
  /** Hash of the article's stage `article`. */
  contentHash: string
  sourceVersion: number
  sourceSha256: string
  title: PassageFacts
  units: PrintedUnit[]
  why: PrintedClaim
  takeaways: PrintedClaim[]
}

export type QuestionFacts = {
  id: string
  question: string
  printQuestion: boolean
  answer: PassageFacts
  evidence: readonly EvidenceFacts[]
  /** Which sentence of the answer a unit bears out, as that sentence reads. */
  cites?: readonly Cite[]
  /** The editor says that the scholars it cites do not agree with each other. */
  disagree?: boolean
}

export type Cite = { unitId: string; sentence: string }

export type ItemFacts = { id: string; articleId: string; body: PassageFacts }

export type BoilerplateFacts = { id: string; version: number }

export type SectionFacts = {
  id: string
  kind: SectionKind
  heading: string | null
  body: PassageFacts
  boilerplate: BoilerplateFacts | null
  items: ItemFacts[]
  questions: QuestionFacts[]
}

export type Series = { name: string; number: number }

/** An edition as its rows tell it, without the articles it prints. */
export type EditionFacts = {
  id: string
  number: number
  series: Series | null
  /** A calendar day, YYYY-MM-DD. */
  publishOn: string
  title: PassageFacts
  teaser: PassageFacts
  sections: SectionFacts[]
}

/** Articles by id: those an edition prints and those its answers cite. */
export type PrintedArticles = ReadonlyMap<string, PrintedArticle>

/** Ids of the articles that stand in the edition as items, each once, in order. */
export function articlesIn(edition: EditionFacts): string[] {
  return [...new Set(edition.sections.flatMap(s => s.items.map(i => i.articleId)))]
}

/** Ids of the units its answers rest on, each once, in order. */
export function unitsCited(edition: EditionFacts): string[] {
  return [...new Set(edition.sections.flatMap(s => s.questions.flatMap(q => q.evidence.map(e => e.unitId))))]
}

/** The unit of that id and the article it belongs to, if the edition holds that article. */
export function unitLookup(
  articles: PrintedArticles,
): (unitId: string) => { article: PrintedArticle; unit: PrintedUnit } | undefined {
  const found = new Map(
    [...articles.values()].flatMap(article =>
      article.units.map(unit => [unit.id, { article, unit }] as const),
    ),
  )
  return unitId => found.get(unitId)
}
