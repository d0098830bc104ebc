import { type ArticleFacts, loadArticleFacts, passageFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { type EditionParts, type EditionRow, findEdition, loadParts } from '../db/editions'
import { evidenceOf } from '../db/evidence'
import { findPassages, type PassageRow } from '../db/passages'
import { findManifest } from '../db/publications'
import { findUnit } from '../db/units'
import {
  articlesIn,
  type EditionFacts,
  type PrintedArticles,
  type SectionFacts,
  unitsCited,
} from '../domain/edition'
import { editionContent } from '../domain/edition-content'
import type { StageContent } from '../domain/sign-off'
import type { SectionKind } from '../domain/words'
import { checkPolicy } from './check-policy'
import { printedArticle } from './printed-article'

export type LoadedEdition = {
  row: EditionRow
  parts: EditionParts
  passages: Map<string, PassageRow>
  facts: EditionFacts
  /** Articles that it prints or cites, by id. */
  sources: Map<string, ArticleFacts>
  articles: PrintedArticles
  /** What is signed. Of a published edition: under the hash with which it was published. */
  content: StageContent
}

/** An edition with everything that its gates, its sign-offs and its renderers look at. */
export function loadEdition(tx: Queries, editionId: string): LoadedEdition | undefined {
  const row = findEdition(tx, editionId)
  if (!row) return undefined
  const parts = loadParts(tx, editionId)
  const passages = findPassages(tx, [
    row.titlePassageId,
    row.teaserPassageId,
    ...[...parts.sections, ...parts.items, ...parts.questions].map(part => part.passageId),
  ])
  const facts = editionFacts(tx, row, parts, passages)
  const sources = sourcesOf(tx, facts)
  const { nameStyle } = checkPolicy(tx).policy
  const articles = new Map([...sources].map(([id, article]) => [id, printedArticle(article, nameStyle)]))
  const content = editionContent(facts, articles)
  const published = row.state === 'published' ? findManifest(tx, editionId) : undefined
  return {
    row,
    parts,
    passages,
    facts,
    sources,
    articles,
    content: published ? { ...content, hash: published.manifest.contentHash } : content,
  }
}

function editionFacts(
  tx: Queries,
  row: EditionRow,
  { sections, items, questions }: EditionParts,
  passages: ReadonlyMap<string, PassageRow>,
): EditionFacts {
  const evidence = evidenceOf(
    tx,
    questions.map(q => q.passageId),
  )
  const passage = (id: string) => {
    const found = passages.get(id)
    if (!found) throw new Error(`passage ${id} is missing`)
    return passageFacts(found)
  }
  const sectionOf = (section: EditionParts['sections'][number]): SectionFacts => ({
    id: section.id,
    kind: section.kind as SectionKind,
    heading: section.heading,
    body: passage(section.passageId),
    boilerplate:
      section.boilerplateId !== null && section.boilerplateVersion !== null
        ? { id: section.boilerplateId, version: section.boilerplateVersion }
        : null,
    items: items
      .filter(item => item.sectionId === section.id)
      .map(({ id, articleId, passageId }) => ({ id, articleId, body: passage(passageId) })),
    questions: questions
      .filter(question => question.sectionId === section.id)
      .map(({ id, question, printQuestion, disagree, passageId }) => ({
        id,
        question,
        printQuestion,
        answer: passage(passageId),
        evidence: (evidence.get(passageId) ?? []).map(({ unitId, fingerprint }) => ({ unitId, fingerprint })),
        cites: (evidence.get(passageId) ?? []).flatMap(({ unitId, sentence }) =>
          sentence === null ? [] : [{ unitId, sentence }],
        ),
        disagree,
      })),
  })
  return {
    id: row.id,
    number: row.number,
    series:
      row.seriesName !== null && row.seriesNumber !== null
        ? { name: row.seriesName, number: row.seriesNumber }
        : null,
    publishOn: row.publishOn,
    title: passage(row.titlePassageId),
    teaser: passage(row.teaserPassageId),
    sections: sections.map(sectionOf),
  }
}

function sourcesOf(tx: Queries, facts: EditionFacts): Map<string, ArticleFacts> {
  const cited = unitsCited(facts).flatMap(unitId => findUnit(tx, unitId)?.unit.articleId ?? [])
  const sources = new Map<string, ArticleFacts>()
  for (const id of new Set([...articlesIn(facts), ...cited])) {
    const article = loadArticleFacts(tx, id)
    if (article) sources.set(id, article)
  }
  return sources
}
