'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Panel } from '@/app/ui/panel'
import { En } from '@/app/ui/text'
import type { ReimportPreview } from '@/commands/preview-reimport'

/** The English and the evidence that rest on what changes, and will be marked stale. */
export function TouchedList({ preview: { staleUnits, staleEvidence } }: { preview: ReimportPreview }) {
  const t = useT('articles')
  return (
    <Panel title={t('correct.touched')}>
      {staleUnits.length + staleEvidence.length === 0 ? (
        <p className="text-ink-soft text-ui">{t('correct.touchedNone')}</p>
      ) : (
        <div className="flex flex-col gap-4 text-ui">
          <p className="text-ink-soft text-small">{t('correct.reason')}</p>
          {staleUnits.length > 0 && (
            <section>
              <h3 className="mb-1.5 font-medium text-small">
                {t('correct.units', { count: staleUnits.length })}
              </h3>
              <ul className="flex flex-col gap-2">
                {staleUnits.map(({ unitId, unit, text, signed }) => (
                  <li key={unitId}>
                    <p className="flex items-center gap-2 text-ink-quiet text-small">
                      <span className="tabular">{t('correct.unit', { number: unit })}</span>
                      {signed && <Badge tone="brush">{t('correct.signed')}</Badge>}
                    </p>
                    <En as="p" className="line-clamp-3">
                      {text}
                    </En>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {staleEvidence.length > 0 && (
            <section>
              <h3 className="mb-1.5 font-medium text-small">{t('correct.evidence')}</h3>
              <ul>
                {staleEvidence.map(({ claim, unitId, unit }) => (
                  <li key={`${claim} ${unitId}`}>
                    {claim === 0 ? t('correct.why') : t('correct.takeaway', { number: claim })} ·{' '}
                    <span className="tabular">{t('correct.unit', { number: unit })}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Panel>
  )
}
