'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { DiffView } from '@/app/ui/diff-view'
import type { MemoryMatch } from '@/commands/search-memory'

/** Something translated before that is like this unit: how like, how it differs, its English, and who signed it. */
export function MemoryLine({
  match,
  number,
  refusal,
  onUse,
}: {
  match: MemoryMatch
  number: number
  refusal?: string
  onUse: () => void
}) {
  const t = useT('workbench')
  const {
    score,
    penalty,
    origin,
    kind,
    numbersDiffer,
    diff,
    target,
    article,
    edition,
    importName,
    signedBy,
  } = match
  const from = [
    article?.authors.join(', '),
    article?.title ?? importName,
    edition && t('aids.edition', { number: edition.number }),
    signedBy?.name,
  ]
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-start gap-x-2.5">
      <span className="tabular pt-0.5 text-right font-medium text-ui">
        <span className="sr-only">{t('aids.score')} </span>
        {score}
        {penalty > 0 && <span className="text-ink-quiet text-micro"> −{penalty}</span>}
      </span>
      <div className="min-w-0 text-ui">
        <DiffView ops={diff} lang="zh-Hans" />
        <p lang="en" className="font-serif text-ink">
          {target}
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-ink-quiet text-small">
          {numbersDiffer && <Badge tone="danger">{t('aids.numbersDiffer')}</Badge>}
          {kind === 'paragraph' && <Badge tone="quiet">{t('aids.paragraph')}</Badge>}
          {origin !== 'signed' && <span>{t(`aids.penalty.${origin}`, { penalty })}</span>}
          <span>{from.filter(Boolean).join(' · ')}</span>
        </p>
      </div>
      <Button
        size="small"
        disabledReason={refusal}
        onMouseDown={event => event.preventDefault()}
        onClick={onUse}
        aria-keyshortcuts={`Alt+${number}`}
      >
        {t('aids.insert')}
      </Button>
    </li>
  )
}
