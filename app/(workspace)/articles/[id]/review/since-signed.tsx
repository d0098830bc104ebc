'use client'

import Link from 'next/link'
import { useLanguage, useT } from '@/app/i18n/client'
import { keptOf } from '@/app/signing/kept'
import { Panel } from '@/app/ui/panel'
import type { Stage } from '@/domain/words'
import { ChangedPassages } from './changed-passages'
import type { SinceSigned as Since } from './review-data'

/** The first thing a returning reviewer sees: what changed, stage by stage, since they put their seal on it. */
export function SinceSigned({
  since,
  names,
  articleId,
}: {
  since: readonly Since[]
  names: Readonly<Record<string, string>>
  articleId: string
}) {
  const t = useT('review')
  if (since.length === 0) return null
  return (
    <div className="mb-6">
      <Panel title={t('since.title')} aside={t('since.intro')}>
        <div className="flex flex-col gap-6">
          {since.map(one => (
            <StageSince key={one.signoff.id} since={one} names={names} articleId={articleId} />
          ))}
        </div>
      </Panel>
    </div>
  )
}

function StageSince({
  since: { signoff, items },
  names,
  articleId,
}: {
  since: Since
  names: Readonly<Record<string, string>>
  articleId: string
}) {
  const t = useT('review')
  const signing = useT('signing')
  const common = useT()
  const language = useLanguage()
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(signoff.at),
  )
  const { kept, total, again } = keptOf(signoff)
  const reasons = [...new Set(signoff.stalePassages.map(({ reason }) => signing(`reason.${reason}`)))]
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="font-medium text-ui">
          {t('since.stage', {
            stage: common(`stage.${signoff.stage as Stage}`),
            count: signoff.stalePassages.length,
            date,
          })}
        </h3>
        {items.length > 0 && (
          <Link
            href={`/articles/${articleId}/compare?since=${signoff.id}`}
            prefetch={false}
            className="underlined text-ink-soft text-small"
          >
            {t('since.compare')}
          </Link>
        )}
      </div>
      {again > 0 && <p className="text-ink-soft text-ui">{signing('kept', { kept, total, count: again })}</p>}
      {items.length === 0 && (
        <p className="text-ink-soft text-ui">
          {t('since.nothing', { reasons: new Intl.ListFormat(language).format(reasons) })}
        </p>
      )}
      <ChangedPassages items={items} names={names} />
    </section>
  )
}
