'use client'

import { useLanguage, useT } from '@/app/i18n/client'
import { type Fate, fates } from '@/domain/coverage'

/** How much of the original is rendered in full, condensed, left out: by its characters, as permission often asks. */
export function CoverageShares({ characters }: { characters: Readonly<Record<Fate, number>> }) {
  const t = useT()
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent', maximumFractionDigits: 1 })
  const total = fates.reduce((sum, fate) => sum + characters[fate], 0)
  if (total === 0) return null
  return (
    <p className="tabular mt-2 text-ink-quiet text-small">
      {t('coverage.shares')}{' '}
      {fates
        .filter(fate => characters[fate] > 0)
        .map(fate => `${t(`coverage.share.${fate}`)} ${percent.format(characters[fate] / total)}`)
        .join(' · ')}
    </p>
  )
}
