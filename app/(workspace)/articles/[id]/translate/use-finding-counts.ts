'use client'

import { useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import type { ShownFinding } from '@/app/findings/shown-finding'
import type { UnitFindings } from './use-unit-findings'

type OfArticle = { items: (ShownFinding & { unitId?: string })[] }

const settle = 1_200

/**
 * How many findings stand in each unit: of the whole article once the page has come to rest, and of the unit that is
 * worked on as it is typed.
 */
export function useFindingCounts(
  articleId: string,
  activeId: string | undefined,
  { items, asking }: UnitFindings,
): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    const timer = setTimeout(async () => {
      const answer = await send<OfArticle>('GET', `/api/v1/articles/${articleId}/checks`, { quiet: true })
      if (answer.ok) setCounts(before => new Map([...countsOf(answer.data.items), ...before]))
    }, settle)
    return () => clearTimeout(timer)
  }, [articleId])
  const own = items.filter(finding => !finding.ignored).length
  useEffect(() => {
    if (activeId && !asking)
      setCounts(before => (before.get(activeId) === own ? before : new Map(before).set(activeId, own)))
  }, [activeId, asking, own])
  return counts
}

function countsOf(findings: OfArticle['items']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { unitId, ignored } of findings)
    if (unitId && !ignored) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return counts
}
