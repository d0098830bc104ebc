'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import type { UnitTermView } from '@/commands/read-unit-terms'

/** A term that stands in the unit, how it is rendered, and what it must not be called. */
export function TermLine({
  term,
  refusal,
  onUse,
}: {
  term: UnitTermView
  refusal?: string
  onUse: () => void
}) {
  const t = useT('workbench')
  const { zh, en, forbiddenEn, note, status } = term
  return (
    <li className="flex items-start justify-between gap-2.5 text-ui">
      <div className="min-w-0">
        <p>
          <span lang="zh-Hans" className="font-zh-serif">
            {zh}
          </span>{' '}
          <span lang="en" className="font-serif text-ink">
            {en}
          </span>{' '}
          {status === 'proposed' && <Badge tone="quiet">{t('aids.proposed')}</Badge>}
        </p>
        {forbiddenEn.length > 0 && (
          <p className="text-ink-quiet text-small">{t('aids.not', { words: forbiddenEn.join(', ') })}</p>
        )}
        {note && <p className="text-ink-quiet text-small">{note}</p>}
      </div>
      <Button
        size="small"
        variant="quiet"
        disabledReason={refusal}
        onMouseDown={event => event.preventDefault()}
        onClick={onUse}
      >
        {t('aids.insert')}
        <span className="sr-only"> {en}</span>
      </Button>
    </li>
  )
}
