'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { ShownFindings } from './shown-finding'

const wait = 2_000
const most = 30

/** Says that grammar and spelling are still being read, and looks again until they are; or that nobody reads them. */
export function GrammarLine({ state }: { state: ShownFindings['grammar'] }) {
  const t = useT('checks')
  const router = useRouter()
  const [looks, setLooks] = useState(0)
  const isWaiting = state === 'pending' && looks < most
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => {
      setLooks(looks + 1)
      router.refresh()
    }, wait)
    return () => clearTimeout(timer)
  }, [isWaiting, looks, router])
  if (state === 'complete') return null
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-small">
      {isWaiting ? t('grammar.pending') : t('grammar.unavailable')}
      {!isWaiting && (
        <Button size="small" variant="quiet" onClick={() => router.refresh()}>
          {t('grammar.again')}
        </Button>
      )}
    </p>
  )
}
