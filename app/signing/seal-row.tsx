'use client'

import { useT } from '@/app/i18n/client'
import { Seal } from '@/app/ui/seal'
import type { StageStanding } from './standing'

/** The seals of an article or an edition at a glance, each with its word. */
export function SealRow({
  standings,
  size = 'small',
}: {
  standings: readonly StageStanding[]
  size?: 'small' | 'medium'
}) {
  const t = useT('signing')
  return (
    <ul aria-label={t('seals')} className="flex flex-wrap gap-x-5 gap-y-2">
      {standings.map(({ stage, state, partly }) => (
        <li key={stage}>
          <Seal state={state} stage={stage} size={size} label={partly ? t('partly') : undefined} />
        </li>
      ))}
    </ul>
  )
}
