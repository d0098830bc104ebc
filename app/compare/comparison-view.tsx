import Link from 'next/link'
import { type DiffLayout, FoldedDiff } from '@/app/history/folded-diff'
import { getT } from '@/app/i18n/server'
import { Badge } from '@/app/ui/badge'
import { Banner } from '@/app/ui/banner'
import { EmptyState } from '@/app/ui/empty-state'
import { Panel } from '@/app/ui/panel'
import type { PassageDiff } from '@/commands/read-diff'
import { CommentsThen } from './comments-then'
import type { Shown } from './comparison'
import { RestoreButton } from './restore-button'

/** The comparison that was asked for. */
export async function ComparisonView({
  shown,
  layout,
  names,
  base,
  held,
}: {
  shown: Shown
  layout: DiffLayout
  names: Readonly<Record<string, string>>
  /** The address of the article or the edition. */
  base: string
  /** Why the reader may restore nothing; null when they may. */
  held: string | null
}) {
  const t = await getT('review')
  if (shown.what === 'nothing')
    return <EmptyState title={t('compare.choose')}>{t('compare.chooseBody')}</EmptyState>
  if (shown.what === 'unwritten') return <EmptyState title={t('compare.unwritten')} />
  if (shown.what === 'two')
    return (
      <div className="flex min-w-0 flex-col gap-6">
        <Panel>
          <div className="flex flex-col gap-4">
            {shown.coarse && <Banner tone="info">{t('compare.coarse')}</Banner>}
            {shown.ops.every(({ op }) => op === 'equal') && <Banner tone="info">{t('compare.same')}</Banner>}
            <FoldedDiff ops={shown.ops} lang={shown.lang} layout={layout} />
            {shown.restorable && shown.restorable.revisions.length > 0 && (
              <div data-no-print className="flex flex-wrap gap-2 border-rule border-t pt-4">
                {shown.restorable.revisions.map(revision => (
                  <RestoreButton
                    key={revision}
                    passageId={shown.restorable?.passageId ?? ''}
                    revision={revision}
                    current={shown.restorable?.current ?? 0}
                    held={held}
                    base={base}
                  />
                ))}
              </div>
            )}
          </div>
        </Panel>
        {shown.said.map(said => (
          <CommentsThen key={said.revision} said={said} />
        ))}
      </div>
    )
  const { items } = shown
  if (items.length === 0) return <EmptyState title={t('compare.none')}>{t('compare.noneBody')}</EmptyState>
  return (
    <Panel title={t('compare.found', { count: items.length })}>
      <ol className="flex flex-col gap-6">
        {items.map(item => (
          <li key={item.passageId} className="border-rule border-t pt-4 first:border-t-0 first:pt-0">
            <Changed item={item} name={names[item.passageId]} layout={layout} base={base} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

async function Changed({
  item: { passageId, change, from, to, moved, diff, coarse },
  name,
  layout,
  base,
}: {
  item: PassageDiff
  name?: string
  layout: DiffLayout
  base: string
}) {
  const t = await getT('review')
  const sameWords = diff.every(({ op }) => op === 'equal')
  return (
    <>
      <h3 className="mb-1.5 flex flex-wrap items-center gap-x-3 text-ink-quiet text-small">
        <span className="font-medium text-ink-soft">{name ?? t('place.gone')}</span>
        {change !== 'changed' && <Badge tone="quiet">{t(`since.${change}`)}</Badge>}
        {moved && <Badge tone="quiet">{t('since.moved')}</Badge>}
        {to !== null && (
          <Link
            href={`${base}/compare?passage=${passageId}&from=${from}&to=${to}`}
            prefetch={false}
            className="underlined"
          >
            {t('compare.history')}
          </Link>
        )}
      </h3>
      {coarse && <p className="mb-1 text-ink-soft text-small">{t('compare.coarse')}</p>}
      {sameWords && (
        <p data-still className="mb-1 text-ink-soft text-small">
          {t(moved ? 'compare.placeOnly' : 'compare.statusOnly')}
        </p>
      )}
      <FoldedDiff ops={diff} lang="en" layout={layout} />
    </>
  )
}
