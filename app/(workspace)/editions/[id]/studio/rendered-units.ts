import { send } from '@/app/client/api'
import type { UnitView } from '@/commands/unit-view'
import { isRendered } from '@/domain/coverage'
import type { UnitStatus } from '@/domain/words'

export type FoundUnit = { id: string; text: string; source: string }

/** The units of an article whose English a reader gets, in order; null when they cannot be read. */
export async function loadRenderedUnits(articleId: string): Promise<FoundUnit[] | null> {
  const units: UnitView[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await send<{ items: UnitView[]; nextCursor: string | null }>(
      'GET',
      `/api/v1/articles/${articleId}/units?limit=200${query}`,
    )
    if (!answer.ok) return null
    units.push(...answer.data.items)
    cursor = answer.data.nextCursor
  } while (cursor !== null)
  return units
    .filter(({ status }) => isRendered(status as UnitStatus))
    .map(({ id, translation, sentences }) => ({
      id,
      text: translation.text,
      source: sentences.map(({ text }) => text).join(''),
    }))
}
