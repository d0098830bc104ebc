'use client'

import Link from 'next/link'
import { useLanguage, useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { DiffView } from '@/app/ui/diff-view'
import { Panel } from '@/app/ui/panel'
import type { PassageDiff } from '@/commands/read-diff'
import type { Stage } from '@/domain/words'
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
      {items.length === 0 && (
        <p className="text-ink-soft text-ui">
          {t('since.nothing', { reasons: new Intl.ListFormat(language).format(reasons) })}
        </p>
      )}
      <ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        {items.map(item => (
          <li key={item.passageId} className="min-w-0 border-azurite border-l-2 pl-4">
            <ChangedPassage item={item} name={names[item.passageId]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChangedPassage({ item, name }: { item: PassageDiff; name?: string }) {
  const t = useT('review')
  return (
    <>
      <p className="mb-1 flex flex-wrap items-center gap-x-3 text-ink-quiet text-small">
        <span>{name ?? t('place.gone')}</span>
        {item.change !== 'changed' && <Badge tone="quiet">{t(`since.${item.change}`)}</Badge>}
        {name && item.to !== null && (
          <a href={`#text-${item.passageId}`} className="underlined">
            {t('since.show')}
          </a>
        )}
      </p>
      <DiffView ops={item.diff} lang="en" />
    </>
  )
}
