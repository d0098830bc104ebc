'use client'

import { useT } from '@/app/i18n/client'
import { Seal } from '@/app/ui/seal'
import type { StageStanding } from './standing'

/** The seals of an article or an edition at a glance, each with its word. */
export function SealRow({
  standings,
  size = 'small',
  bare = false,
}: {
  standings: readonly StageStanding[]
  size?: 'small' | 'medium'
  /** The seals alone, for inside a button; their words are for screen readers. */
  bare?: boolean
}) {
  const t = useT('signing')
  const seal = ({ stage, state, partly }: StageStanding) => (
    <Seal
      key={stage}
      state={state}
      stage={stage}
      size={size}
      label={partly ? t('partly') : undefined}
      labelHidden={bare}
    />
  )
  if (bare) return <span className="inline-flex gap-1">{standings.map(seal)}</span>
  return (
    <ul aria-label={t('seals')} className="flex flex-wrap gap-x-5 gap-y-2">
      {standings.map(standing => (
        <li key={standing.stage}>{seal(standing)}</li>
      ))}
    </ul>
  )
}
