'use client'

import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage, useT } from '@/app/i18n/client'
import { StateBlock } from './state-block'

/** Why this page is closed to the reader, and whom to ask. */
export function NoPermission({
  why,
  whoCan,
  title,
  action,
}: {
  why: ReactNode
  /** Roles or names of those who can, already in words. */
  whoCan: readonly string[]
  title?: ReactNode
  action?: ReactNode
}) {
  const t = useT()
  const people = new Intl.ListFormat(useLanguage(), { type: 'disjunction' }).format(whoCan)
  return (
    <StateBlock
      level={1}
      picture={<Lock size={28} strokeWidth={1.5} aria-hidden className="text-ink-quiet" />}
      title={title ?? t('noPermission.title')}
      action={action}
    >
      <p>{why}</p>
      {whoCan.length > 0 && (
        <p>
          {t('noPermission.whoCan')} <strong className="font-medium text-ink">{people}</strong>
        </p>
      )}
    </StateBlock>
  )
}
