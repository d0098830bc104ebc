import type { AnchoredText } from '@/app/discussion/abilities'
import type { Translate } from '@/app/i18n/translate'
import type { ArticleView } from '@/commands/article-view'
import type { PassageView } from '@/commands/passage-view'
import type { UnitView } from '@/commands/unit-view'
import type { OmissionReason, UnitStatus } from '@/domain/words'

/** A unit as a reader's page lays it out; its words are found in the article's texts by these ids. */
export type ReadingUnit = {
  passageId: string
  status: UnitStatus
  omission: { reason: OmissionReason; note: string | null } | null
  sentenceIds: string[]
}

/** Units that print as one paragraph: consecutive ones whose first sentences share a source paragraph. */
export type ReadingParagraph = { number: number; units: ReadingUnit[] }

/** Gathers units in reading order into paragraphs, as an edition prints them. */
export function paragraphsOf(units: readonly UnitView[]): ReadingParagraph[] {
  const groups: { source: number; units: ReadingUnit[] }[] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last && last.source === unit.paragraph) last.units.push(readingUnit(unit))
    else groups.push({ source: unit.paragraph, units: [readingUnit(unit)] })
  }
  return groups.map((group, at) => ({ number: at + 1, units: group.units }))
}

function readingUnit({
  status,
  translation,
  omissionReason,
  omissionNote,
  sentences,
}: UnitView): ReadingUnit {
  const reason = (omissionReason ?? 'other') as OmissionReason
  return {
    passageId: translation.id,
    status: status as UnitStatus,
    omission: status === 'omitted' ? { reason, note: omissionNote } : null,
    sentenceIds: sentences.map(({ id }) => id),
  }
}

/**
 * Every text of an article that a thread can hang on, in reading order: the title, the summary, then each unit followed
 * by its source sentences. Their labels are what the passages are called: at the head of something (`place`), or in the
 * middle of a sentence (`within`).
 */
export function textsOf(
  article: Pick<ArticleView, 'title' | 'summary' | 'sourceLanguage'>,
  units: readonly UnitView[],
  t: Translate<'review'>,
  manner: 'place' | 'within' = 'place',
): AnchoredText[] {
  const { title, summary } = article
  const english = ({ id, text, revision, origin }: PassageView, label: string): AnchoredText => ({
    id,
    kind: 'passage',
    text,
    revision,
    label,
    lang: 'en',
    ...(origin === 'machine' && { machine: true }),
  })
  const byPassage = new Map(units.map(unit => [unit.translation.id, unit]))
  return [
    english(title.en, t(`${manner}.title`)),
    english(summary.whyItMatters, t(`${manner}.why`)),
    ...summary.takeaways.map((takeaway, at) =>
      english(takeaway, t(`${manner}.takeaway`, { number: at + 1 })),
    ),
    ...paragraphsOf(units).flatMap(({ number, units: members }) =>
      members.flatMap((unit, at) => {
        const label =
          members.length === 1
            ? t(`${manner}.single`, { paragraph: number })
            : t(`${manner}.unit`, { paragraph: number, unit: at + 1 })
        const whole = byPassage.get(unit.passageId)
        if (!whole) return []
        return [
          english(whole.translation, label),
          ...whole.sentences.map(
            (sentence): AnchoredText => ({
              id: sentence.id,
              kind: 'sentence',
              text: sentence.text,
              label: t('place.source', { place: label }),
              lang: article.sourceLanguage === 'en' ? 'en' : 'zh-Hans',
            }),
          ),
        ]
      }),
    ),
  ]
}

/** What passages are called, by id; also of units and of sentences. */
export function namesOf(texts: readonly AnchoredText[], units: readonly UnitView[]): Record<string, string> {
  const names = Object.fromEntries(texts.map(({ id, label }) => [id, label]))
  for (const unit of units) names[unit.id] = names[unit.translation.id] ?? ''
  return names
}
