import { dirname } from 'node:path'
import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { pageContext } from '@/app/session/page-context'
import { Banner } from '@/app/ui/banner'
import { DateTime } from '@/app/ui/date-time'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { readHistoryHead } from '@/commands/read-history-head'
import { latestCheckpoint } from '@/server/checkpoints'
import { served } from '@/server/environment'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'

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
  const t = await getT('settings')
  const { events, head, borneOut } = found.value
  return (
    <>
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
    </>
  )
}
