import type { ArticleFacts, Claim, UnitWithSource } from '../db/article-facts'
import { supportOf } from '../domain/answer-support'
import type { DocumentPassage } from '../domain/checks/document'
import { staleAnswerEvidence } from '../domain/edition-content'
import type { LoadedEdition } from './load-edition'

/** One text the checks look at. `condensed` leaves things out on purpose; `of` is the passage a line without one hangs on. */
export type CheckedText = DocumentPassage & { condensed?: true; of?: string }

/**
 * Every written text of an article in reading order: its title, its units, its summary. A feature whose summary is due has
 * its *why it matters* here before it is written.
 */
export function articleTexts(facts: ArticleFacts): CheckedText[] {
  const { article, authors, title, units, why, takeaways } = facts
  const articleId = article.id
  const isChinese = article.sourceLanguage === 'zh'
  const source = (text: string | null) => (isChinese && text ? { source: text } : {})
  const alone = aloneInParagraph(units)
  const byUnit = new Map(units.map(unit => [unit.id, unit]))
  const claim = ({ passage, evidence }: Claim, part: 'why_it_matters' | 'takeaway'): CheckedText => {
    const cited = evidence.flatMap(({ unitId }) => byUnit.get(unitId) ?? [])
    return {
      passageId: passage.id,
      articleId,
      kind: 'summary',
      part,
      text: passage.text,
      evidence: {
        sources: isChinese ? cited.map(sourceOf) : [],
        translations: cited.map(unit => unit.translation.text),
        stale: evidence.some(one => one.stale),
      },
    }
  }
  return [
    {
      passageId: title.id,
      articleId,
      kind: 'title' as const,
      part: 'title' as const,
      ...source(article.titleZh),
      text: title.text,
      card: { ...cardFacts(article), authors },
    },
    claim(why, 'why_it_matters'),
    ...takeaways.map(takeaway => claim(takeaway, 'takeaway')),
    ...units
      .filter(unit => unit.status !== 'omitted')
      .map(unit => ({
        passageId: unit.translation.id,
        unitId: unit.id,
        articleId,
        kind: 'translation' as const,
        part: isHeading(unit, alone) ? ('heading' as const) : ('body' as const),
        ...source(sourceOf(unit)),
        text: unit.translation.text,
        ...(unit.status === 'condensed' && { condensed: true as const }),
      })),
  ].filter(text => text.text.trim() !== '' || (text.part === 'why_it_matters' && isSummaryDue(article)))
}

const beforeSummary = new Set(['proposed', 'translating', 'declined', 'withdrawn'])

function isSummaryDue({ form, state }: ArticleFacts['article']): boolean {
  return form === 'feature' && !beforeSummary.has(state)
}

function cardFacts({ publication, publishedOn, url }: ArticleFacts['article']) {
  return { publication, publishedOn, url }
}

/**
 * Every text an edition prints, in reading order. An article whose item has a text of its own is printed by that text;
 * a heading and a question have no passage and hang on the one below them.
 */
export function editionTexts({ facts, sources, articles }: LoadedEdition): CheckedText[] {
  const stale = new Set(staleAnswerEvidence(facts, articles).map(one => one.passageId))
  const texts: CheckedText[] = [
    { passageId: facts.title.id, kind: 'title', part: 'title', text: facts.title.text },
    { passageId: facts.teaser.id, kind: 'section', part: 'teaser', text: facts.teaser.text },
  ]
  for (const section of facts.sections) {
    if (section.heading)
      texts.push({
        ...hung(section.body.id, 'heading'),
        kind: 'title',
        part: 'heading',
        text: section.heading,
      })
    texts.push({ passageId: section.body.id, kind: 'section', part: 'body', text: section.body.text })
    for (const { question, answer, evidence, cites, disagree } of section.questions) {
      texts.push({
        ...hung(answer.id, 'question'),
        kind: 'section',
        part: 'question',
        text: question,
        answer: answer.text,
      })
      const cited = [...sources.values()]
        .flatMap(source => source.units)
        .filter(unit => evidence.some(one => one.unitId === unit.id))
      texts.push({
        passageId: answer.id,
        kind: 'summary',
        part: 'answer',
        text: answer.text,
        support: supportOf(articles, evidence, cites),
        disagree,
        evidence: {
          sources: cited.map(sourceOf),
          translations: cited.map(unit => unit.translation.text),
          stale: stale.has(answer.id),
        },
      })
    }
    for (const item of section.items) {
      const article = sources.get(item.articleId)
      const printed = article ? articleTexts(article) : []
      const own = item.body.text.trim() !== ''
      texts.push(...printed.filter(text => !own || section.kind === 'feature' || text.part === 'title'))
      if (own)
        texts.push({
          passageId: item.body.id,
          articleId: item.articleId,
          kind: 'section',
          part: 'body',
          text: item.body.text,
        })
    }
  }
  const seen = new Set<string>()
  return texts.filter(text => {
    if ((text.text.trim() === '' && text.part !== 'why_it_matters') || seen.has(text.passageId)) return false
    seen.add(text.passageId)
    return true
  })
}

function hung(passageId: string, what: 'heading' | 'question') {
  return { passageId: `${passageId}/${what}`, of: passageId }
}

/** The Chinese of a unit, its sentences one after the other as they stand. */
export function sourceOf(unit: UnitWithSource): string {
  return unit.sentences
    .map(sentence => sentence.text)
    .join('')
    .trim()
}

function aloneInParagraph(units: readonly UnitWithSource[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { paragraph } of units) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  return counts
}

/** A short line of its own that ends without a stop. */
function isHeading(unit: UnitWithSource, alone: ReadonlyMap<number, number>): boolean {
  const source = sourceOf(unit)
  return alone.get(unit.paragraph) === 1 && source.length <= 40 && !/[。！？!?.；;：:”」』）)]$/.test(source)
}
