'use client'

import { useT } from '@/app/i18n/client'
import type { Draft } from './draft'
import { useWorld } from './studio-context'

export type Part = { section: string | null; key: string; field: string }

/** What a place in the edition is called: "Ask China: answer 2". */
export function usePlaceName(draft: Draft): (part: Part) => string {
  const t = useT('editions')
  const common = useT()
  const { articles } = useWorld()
  return ({ section: sectionKey, key, field }) => {
    if (sectionKey === null) return detailName(field)
    const section = draft.sections.find(one => one.key === sectionKey)
    const name = section ? section.heading.trim() || common(`sectionKind.${section.kind}`) : sectionKey
    const at = (section?.questions.findIndex(question => question.key === key) ?? -1) + 1
    const item = section?.items.find(one => one.key === key)
    if (field === 'question') return t('place.question', { name, at })
    if (field === 'answer') return t('place.answer', { name, at })
    if (field === 'heading') return t('place.heading', { name })
    if (item) return t('place.item', { name, title: articles.get(item.articleId)?.title ?? '' })
    return name
  }

  function detailName(field: string): string {
    if (field === 'title') return t('place.title')
    if (field === 'teaser') return t('place.teaser')
    if (field === 'number') return t('details.number')
    if (field === 'publishOn') return t('details.publishOn')
    return t('details.series')
  }
}
