'use client'

import { useMemo } from 'react'
import { useArticlesRead, useLiveRead } from '@/app/live/use-live-read'
import type { EditionView } from '@/commands/edition-view'
import type { StudioData } from './studio-data'

/** Keeps an edition as it is by now, and what it says of the articles that are in it or cited. Answers who else is there. */
export function useLiveEdition(edition: EditionView, { head, units }: StudioData) {
  const of = useMemo(() => ({ editionId: edition.id }), [edition.id])
  const articleIds = useMemo(() => {
    const printed = edition.sections.flatMap(({ items }) => items.map(({ articleId }) => articleId))
    return new Set([...printed, ...Object.values(units).map(({ articleId }) => articleId)])
  }, [edition, units])
  useArticlesRead(articleIds, head)
  return useLiveRead({ of, head, place: null })
}
