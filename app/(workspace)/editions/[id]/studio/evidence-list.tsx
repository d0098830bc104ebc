'use client'

import { CircleDashed, History, Quote, X } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { En, Zh } from '@/app/ui/text'
import { answerSentences } from '@/domain/scholars'
import type { DraftQuestion } from './draft'
import { ScholarCount } from './scholar-count'
import { SentenceChoice } from './sentence-choice'
import { useWorld } from './studio-context'

/** The sentences that bear an answer out, as they stand now; those that changed since say so until they are confirmed. */
export function EvidenceList({
  question,
  onChange,
}: {
  question: DraftQuestion
  onChange: (change: Partial<DraftQuestion>) => void
}) {
  const t = useT('editions')
  const { units, stale, seek, idOf } = useWorld()
  const { key, evidence, confirm, cites, disagree } = question
  const sentences = answerSentences(question.answer)
  const changed = stale.get(idOf(key) ?? '') ?? []
  const isStale = evidence.some(id => changed.includes(id))
  const put = (next: string[]) => onChange({ evidence: next, confirm: true })
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h4 className="font-medium text-small">{t('evidence.title')}</h4>
        <div className="flex flex-wrap gap-2">
          {isStale &&
            (confirm ? (
              <span className="text-ink-quiet text-small">{t('evidence.confirming')}</span>
            ) : (
              <Button size="small" onClick={() => onChange({ confirm: true })}>
                {t('evidence.confirm')}
              </Button>
            ))}
          <Button size="small" icon={Quote} onClick={() => seek(key)}>
            {t('evidence.find')}
          </Button>
        </div>
      </div>
      {evidence.length === 0 && (
        <p className="flex items-center gap-2 text-ink-quiet text-small">
          <CircleDashed size={15} aria-hidden />
          {t('evidence.none')}
        </p>
      )}
      <ScholarCount question={question} />
      <ul className="flex flex-col gap-3">
        {evidence.map(id => (
          <li key={id} className="flex items-start gap-2 border-rule border-l-2 pl-3">
            <div className="flex min-w-0 flex-1 flex-col gap-2">
              <Cited unit={units[id]} stale={changed.includes(id) && !confirm} />
              {sentences.length > 1 && (
                <SentenceChoice
                  sentences={sentences}
                  sentence={cites[id]}
                  onGive={sentence => {
                    const { [id]: _, ...others } = cites
                    onChange({ cites: sentence === undefined ? others : { ...others, [id]: sentence } })
                  }}
                />
              )}
            </div>
            <Button
              variant="quiet"
              size="small"
              icon={X}
              aria-label={t('evidence.remove')}
              onClick={() => put(evidence.filter(one => one !== id))}
            />
          </li>
        ))}
      </ul>
      {evidence.length > 1 && (
        <Checkbox
          label={t('finder.disagree')}
          hint={t('finder.disagreeHint')}
          checked={disagree}
          onChange={event => onChange({ disagree: event.target.checked })}
        />
      )}
    </div>
  )
}

function Cited({
  unit,
  stale,
}: {
  unit: { text: string; source: string; from: string } | undefined
  stale: boolean
}) {
  const t = useT('editions')
  if (!unit) return <p className="flex-1 text-ink-quiet text-small">{t('evidence.gone')}</p>
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-0.5 text-small">
      {stale && (
        <span>
          <Badge tone="warning" icon={History}>
            {t('evidence.stale')}
          </Badge>
        </span>
      )}
      <En as="p">{unit.text}</En>
      <Zh as="p" className="text-ink-soft">
        {unit.source}
      </Zh>
      <p lang="en" className="text-ink-quiet">
        {unit.from}
      </p>
    </div>
  )
}
