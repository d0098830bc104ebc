import { dirname } from 'node:path'
import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { Banner } from '@/app/ui/banner'
import { DateTime } from '@/app/ui/date-time'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { readHistoryHead } from '@/commands/read-history-head'
import { readMailSettings } from '@/commands/read-mail-settings'
import { readWitnesses } from '@/commands/witnesses'
import { may } from '@/domain/permissions'
import { latestCheckpoint } from '@/server/checkpoints'
import { served } from '@/server/environment'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { WitnessForm } from './witness-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('settings')
  return { title: t('history.title') }
}

/** The newest checkpoint of the history, for somebody to keep; and in words what it proves and what it does not. */
export default async function HistoryProofPage() {
  const context = await pageContext('/settings/history')
  const latest = latestCheckpoint(dirname(served().databaseFile))
  const found = readHistoryHead(context, latest ? [latest.checkpoint] : [])
  if (!found.ok) return refusalPage(found.refusal)
  const kept = readWitnesses(context)
  if (!kept.ok) return refusalPage(kept.refusal)
  const mail = readMailSettings(context)
  const hasMail = mail.ok && mail.value.server !== null
  const [t, language] = await Promise.all([getT('settings'), currentLanguage()])
  const held = heldBecause(may(context.actor, 'settings.write'), language)
  const { events, head, borneOut } = found.value
  return (
    <Translations namespaces={['settings']}>
      <PageHeader
        title={t('history.title')}
        subtitle={<p className="max-w-form">{t('history.about')}</p>}
        tabs={<SettingsTabs current="history" />}
      />
      <div className="flex max-w-form flex-col gap-6">
        {!borneOut && (
          <Banner tone="danger" title={t('history.contradicted.title')} urgent>
            {t('history.contradicted.body')}
          </Banner>
        )}
        <Panel title={t('history.head')}>
          <p className="text-ui">{t('history.events', { count: events })}</p>
          <p className="mt-1 break-all font-mono text-ink-soft text-micro">{head}</p>
        </Panel>
        <Panel title={t('history.checkpoint')}>
          {latest ? (
            <>
              <p className="mb-3 text-ui">
                {t('history.signed', { count: latest.checkpoint.size })}{' '}
                <DateTime value={latest.checkpoint.at} />
              </p>
              <pre
                className="whitespace-pre-wrap break-all rounded-sm bg-well p-3 font-mono text-micro"
                lang="en"
              >
                {latest.note}
              </pre>
              <p className="mt-4 mb-1 font-medium text-small">{t('history.key')}</p>
              <p className="break-all font-mono text-ink-soft text-micro">{latest.key}</p>
            </>
          ) : (
            <p className="text-ink-soft text-ui">{t('history.none')}</p>
          )}
        </Panel>
        <Panel title={t('history.witness.title')}>
          <p className="text-ui">{t('history.witness.about')}</p>
          {!hasMail && (
            <div className="mt-3">
              <Banner tone="warning">{t('history.witness.noMail')}</Banner>
            </div>
          )}
          <WitnessForm initial={kept.value} held={held} />
        </Panel>
        <Panel title={t('history.proves.title')}>
          <p className="text-ui">{t('history.proves.body')}</p>
        </Panel>
        <Panel title={t('history.not.title')}>
          <ul className="flex list-disc flex-col gap-2 pl-5 text-ui">
            {(['truth', 'since', 'keep', 'legal'] as const).map(point => (
              <li key={point}>{t(`history.not.${point}`)}</li>
            ))}
          </ul>
        </Panel>
        <Panel title={t('history.how.title')}>
          <p className="text-ui">{t('history.how.body')}</p>
          <pre
            className="mt-3 whitespace-pre-wrap break-words rounded-sm bg-well p-3 font-mono text-micro"
            lang="en"
          >
            {
              'npx bianyi history export history.jsonl\npython3 docs/verify/verify_history.py history.jsonl --checkpoint FILE --key FILE'
            }
          </pre>
        </Panel>
      </div>
    </Translations>
  )
}
