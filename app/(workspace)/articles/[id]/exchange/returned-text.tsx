'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { DiffView } from '@/app/ui/diff-view'
import { RadioGroup } from '@/app/ui/radio-group'
import { En, Zh } from '@/app/ui/text'
import type { ReturnedItem } from '@/commands/preview-xliff'
import type { Take } from './bring-back'

/** One text that came back changed: the Chinese, the change, why somebody has to decide, and the choice. */
export function ReturnedText({
  item,
  lang,
  take,
  onTake,
}: {
  item: ReturnedItem
  lang: 'zh-Hans' | 'en'
  take: Take | undefined
  onTake: (take: Take) => void
}) {
  const t = useT('exchange')
  const common = useT()
  const place = item.unit === null ? t('item.title') : t('item.unit', { number: item.unit })
  const choices: Take[] = item.merged === null ? ['ours', 'theirs'] : ['ours', 'theirs', 'merged']
  const isAsked = item.why !== null
  const { ours, theirs } = item.status
  return (
    <article aria-label={place} className="flex flex-col gap-2 border-rule border-l-2 pl-4">
      <p className="flex flex-wrap items-center gap-2 text-ink-quiet text-small">
        <span className="tabular">{place}</span>
        {item.why && <Badge tone="warning">{t(`why.${item.why}`)}</Badge>}
        {ours !== theirs && (
          <span>
            {common(`unitStatus.${ours}`)} → {common(`unitStatus.${theirs}`)}
          </span>
        )}
        {item.codes > 0 && <span>{t('item.codes', { count: item.codes })}</span>}
      </p>
      {lang === 'en' ? <En as="p">{item.source}</En> : <Zh as="p">{item.source}</Zh>}
      {item.why === 'both_changed' && <Version label={t('item.base')} text={item.base ?? ''} />}
      {isAsked && <Version label={t('item.ours')} text={item.ours} />}
      {isAsked && <Version label={t('item.theirs')} text={item.theirs} />}
      {item.merged !== null && <Version label={t('item.merged')} text={item.merged} />}
      {!isAsked && item.ours !== item.theirs && <DiffView ops={item.diff} lang="en" />}
      <RadioGroup
        legend={t('item.decide', { place })}
        legendHidden
        inline
        value={take ?? (isAsked ? undefined : 'theirs')}
        onChange={onTake}
        options={choices.map(value => ({ value, label: t(`take.${value}`) }))}
      />
    </article>
  )
}

function Version({ label, text }: { label: string; text: string }) {
  const t = useT('exchange')
  return (
    <div className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <p className="text-ink-quiet text-small">{label}</p>
      {text === '' ? <p className="text-ink-quiet text-small">{t('item.empty')}</p> : <En as="p">{text}</En>}
    </div>
  )
}
