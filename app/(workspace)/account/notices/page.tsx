import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { PageHeader } from '@/app/ui/page-header'
import { readNoticeSettings } from '@/commands/notice-settings'
import { refusalPage } from '../../refusal-page'
import { NoticeSettingsForm } from './notice-settings-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('notices')
  return { title: t('form.title') }
}

/** How the reader wants to be told: of what, by which way, and when. */
export default async function NoticeSettingsPage() {
  const context = await pageContext('/account/notices')
  const settings = readNoticeSettings(context)
  if (!settings.ok) return refusalPage(settings.refusal)
  const t = await getT('notices')
  return (
    <Translations namespaces={['notices']}>
      <PageHeader
        title={t('form.title')}
        subtitle={<p className="max-w-form">{t('form.about')}</p>}
        actions={<Button href="/inbox">{t('mail.inbox')}</Button>}
      />
      {!settings.value.mail && (
        <div className="mb-6 max-w-form">
          <Banner title={t('form.noMail')}>{t('form.noMailBody')}</Banner>
        </div>
      )}
      <NoticeSettingsForm key={settings.value.revision} settings={settings.value} zones={timeZones()} />
    </Translations>
  )
}

function timeZones(): string[] {
  return [...new Set(['Asia/Shanghai', 'UTC', ...Intl.supportedValuesOf('timeZone')])]
}
