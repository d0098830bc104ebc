import type { Translate } from '@/app/i18n/translate'
import type { EditionView } from '@/commands/edition-view'
import type { SectionKind } from '@/domain/words'
import type { StudioArticle } from './studio-article'

/** Each text of an edition, in the order of print, with what it is called. */
export function editionTexts(
  edition: EditionView,
  articles: ReadonlyMap<string, StudioArticle>,
  t: Translate<'editions'>,
  common: Translate<'common'>,
) {
  const text = (passage: EditionView['titlePassage'], label: string) => ({
    id: passage.id,
    text: passage.text,
    revision: passage.revision,
    label,
  })
  return [
    text(edition.titlePassage, t('place.title')),
    text(edition.teaserPassage, t('place.teaser')),
    ...edition.sections.flatMap(({ heading, kind, passage, items, questions }) => {
      const name = heading || common(`sectionKind.${kind as SectionKind}`)
      return [
        text(passage, name),
        ...questions.map((question, at) => text(question.passage, t('place.answer', { name, at: at + 1 }))),
        ...items.map(item =>
          text(item.passage, t('place.item', { name, title: articles.get(item.articleId)?.title ?? '' })),
        ),
      ]
    }),
  ]
}

/** What the texts of an edition are called, by the passage's id. */
export function passageNames(...about: Parameters<typeof editionTexts>): Record<string, string> {
  return Object.fromEntries(editionTexts(...about).map(({ id, label }) => [id, label]))
}
