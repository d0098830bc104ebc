import type { ReactNode } from 'react'
import { currentLanguage, getT } from '@/app/i18n/server'
import { heldBecause } from '@/app/session/held'
import { pageActor } from '@/app/session/page-context'
import { DateTime } from '@/app/ui/date-time'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import { type EditionState, StateBadge } from '@/app/ui/state-badge'
import { En } from '@/app/ui/text'
import type { EditionView } from '@/commands/edition-view'
import { may } from '@/domain/permissions'
import { listStates } from '@/domain/proof'
import { ExportMenu } from '../export-menu'
import { PlannedTime } from '../planned-time'
import { ProofDialog } from '../proof-dialog'
import { SubstackDialog } from '../substack-dialog'

/** The head of each of an edition's pages. */
export async function EditionHeader({
  edition,
  current,
  actions,
}: {
  edition: EditionView
  current: 'studio' | 'checks' | 'history'
  actions?: ReactNode
}) {
  const [t, checks, actor, language] = await Promise.all([
    getT('editions'),
    getT('checks'),
    pageActor(),
    currentLanguage(),
  ])
  const { id, number, title, publishOn, series, state, schedule } = edition
  const isPublished = state === 'published'
  return (
    <PageHeader
      above={{ href: '/editions', label: t('title') }}
      title={<En>{title || t('untitled')}</En>}
      status={<StateBadge kind="edition" state={state as EditionState} />}
      subtitle={
        <span className="flex flex-wrap gap-x-4">
          <span>{t('number', { number })}</span>
          <span>
            {t(isPublished ? 'appeared' : 'appears')} <DateTime value={publishOn} show="long" />
          </span>
          {schedule?.state === 'waiting' && (
            <span>
              {t('schedule.planned')} <PlannedTime dueAt={schedule.dueAt} zone={schedule.zone} />
            </span>
          )}
          {schedule?.state === 'refused' && !isPublished && (
            <span className="text-wine">{t('schedule.refusedShort')}</span>
          )}
          {series && <span>{t('series', { name: series.name, number: series.number })}</span>}
        </span>
      }
      actions={
        <>
          {actions}
          <ProofDialog
            editionId={id}
            finished={listStates.includes(state)}
            held={heldBecause(may(actor, 'edition.proof'), language)}
          />
          <SubstackDialog editionId={id} />
          <ExportMenu editionId={id} />
        </>
      }
      tabs={
        <LinkTabs
          label={t('title')}
          items={[
            {
              href: `/editions/${id}`,
              label: t(isPublished ? 'manifest.title' : 'studio.title'),
              current: current === 'studio',
            },
            { href: `/editions/${id}/checks`, label: checks('title'), current: current === 'checks' },
            { href: `/editions/${id}/history`, label: t('history.title'), current: current === 'history' },
          ]}
        />
      }
    />
  )
}
