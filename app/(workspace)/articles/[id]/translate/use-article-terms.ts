import { useCallback, useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import type { KnownTerm } from '@/commands/known-terms'
import { indexTerms, type TermIndex } from '@/domain/glossary/longest-match'

/**
 * The terms and names that stand in an article, ready to be found in any part of it: asked for once the page is there.
 * null until they have come. `again` asks anew, after somebody proposed one.
 */
export function useArticleTerms(articleId: string): [TermIndex<KnownTerm> | null, () => void] {
  const [index, setIndex] = useState<TermIndex<KnownTerm> | null>(null)
  const [times, setTimes] = useState(0)
  const path = `/api/v1/articles/${articleId}/terms?times=${times}`
  useEffect(() => {
    let isGone = false
    const [address = ''] = path.split('?')
    send<{ items: KnownTerm[] }>('GET', address, { quiet: true }).then(answer => {
      if (!isGone && answer.ok) setIndex(indexTerms(answer.data.items))
    })
    return () => {
      isGone = true
    }
  }, [path])
  return [index, useCallback(() => setTimes(before => before + 1), [])]
}
