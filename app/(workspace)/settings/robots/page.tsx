import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { readRobots } from '@/commands/robots'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { RobotCard } from './robot-card'
import { RobotDialog } from './robot-dialog'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('robots')
  return { title: t('title') }
}

/** The groups that are told: robots of chats and webhooks. An admin decides. */
export default async function RobotsPage() {
  const context = await pageContext('/settings/robots')
  const robots = readRobots(context)
  if (!robots.ok) return refusalPage(robots.refusal)
  const [t, language] = await Promise.all([getT('robots'), currentLanguage()])
  const held = heldBecause(may(context.actor, 'providers.manage'), language)
  const add = <RobotDialog held={held} />
  return (
    <Translations namespaces={['robots', 'notices']}>
      <PageHeader
        title={t('title')}
        subtitle={<p className="max-w-form">{t('about')}</p>}
        actions={robots.value.items.length > 0 ? add : undefined}
        tabs={<SettingsTabs current="robots" />}
      />
      {robots.value.items.length === 0 ? (
        <EmptyState title={t('noneTitle')} action={add}>
          {t('noneBody')}
        </EmptyState>
      ) : (
        <ul className="flex max-w-form flex-col gap-5">
          {robots.value.items.map(robot => (
            <RobotCard key={`${robot.id} ${robot.revision}`} robot={robot} held={held} />
          ))}
        </ul>
      )}
    </Translations>
  )
}
