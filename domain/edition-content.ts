import { contentPassage, stageContent, unitFingerprint } from './article-content'
import {
  type EditionFacts,
  type ItemFacts,
  type PrintedArticles,
  type SectionFacts,
  unitLookup,
} from './edition'
import { hashOf, sha256 } from './hash'
import type { ContentPassage, StageContent } from './sign-off'

const noSource = sha256('')

/**
 * Stage `edition`: what is signed is what will be printed.
 * Passages: title, teaser, and in order each section's body, its items' bodies and its answers. An item's source is its
 * article as it stands, so that a change in the article makes exactly that item stale. The frame holds what has no
 * history of its own: number, series, date, order and kinds of the sections, headings, and every source card.
 */
export function editionContent(edition: EditionFacts, articles: PrintedArticles): StageContent {
  const { number, series, publishOn, sections } = edition
  return stageContent(
    'edition',
    {
      number,
      series,
      publishOn,
      sections: sections.map(section => ({
        id: section.id,
        kind: section.kind,
        heading: section.heading,
        boilerplate: section.boilerplate,
        items: section.items.map(item => ({ id: item.id, articleId: item.articleId })),
        questions: section.questions.map(({ id, question, printQuestion }) => ({
          id,
          question,
          printQuestion,
        })),
      })),
      cards: [...articles.keys()].sort().flatMap(id => articles.get(id)?.card ?? []),
    },
    [
      contentPassage(edition.title, noSource, null),
      contentPassage(edition.teaser, noSource, null),
      ...sections.flatMap(section => sectionPassages(section, articles)),
    ],
  )
}

/** Evidence of answers that no longer says what it said when it was confirmed; `now` is null when the unit is gone. */
export function staleAnswerEvidence(
  edition: EditionFacts,
  articles: PrintedArticles,
): { passageId: string; unitId: string; now: string | null }[] {
  const find = unitLookup(articles)
  return edition.sections.flatMap(section =>
    section.questions.flatMap(({ answer, evidence }) =>
      evidence.flatMap(({ unitId, fingerprint }) => {
        const unit = find(unitId)?.unit
        const now = unit ? unitFingerprint(unit) : null
        return now === fingerprint ? [] : [{ passageId: answer.id, unitId, now }]
      }),
    ),
  )
}

function sectionPassages(section: SectionFacts, articles: PrintedArticles): ContentPassage[] {
  return [
    contentPassage(section.body, noSource, { boilerplate: section.boilerplate }),
    ...section.items.map(item => contentPassage(item.body, itemSource(item, articles), null)),
    ...section.questions.map(({ answer, question, printQuestion, evidence, cites = [], disagree = false }) =>
      contentPassage(answer, noSource, {
        question,
        printQuestion,
        evidence: evidence.map(e => ({ unit: e.unitId, fingerprint: e.fingerprint })),
        // Left out where nothing is said: what was signed before these were there stays signed.
        ...(cites.length > 0 && { cites: cites.map(({ unitId, sentence }) => ({ unit: unitId, sentence })) }),
        ...(disagree && { disagree }),
      }),
    ),
  ]
}

function itemSource(item: ItemFacts, articles: PrintedArticles): string {
  const article = articles.get(item.articleId)
  return hashOf('item-source', { articleId: item.articleId, article: article?.contentHash ?? null })
}
