import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { En } from '@/app/ui/text'
import { exportEdition } from '@/commands/export-edition'
import { readEdition } from '@/commands/read-edition'
import { CorrectionList } from '../../editions/correction-list'
import { ExportMenu } from '../../editions/export-menu'
import { PrintedPage } from '../../editions/printed-page'
import { SubstackDialog } from '../../editions/substack-dialog'
import { refusalPage } from '../../refusal-page'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const edition = readEdition(await pageContext(`/archive/${id}`), id)
  const t = await getT('archive')
  return { title: edition.ok ? edition.value.title : t('title') }
}

/** A published edition as it went out, with the corrections that came after. */
export default async function IssuePage({ params }: Props) {
  const { id } = await params
  const context = await pageContext(`/archive/${id}`)
  const found = readEdition(context, id)
  if (!found.ok) return refusalPage(found.refusal)
  const edition = found.value
  if (edition.state !== 'published') notFound()
  const file = exportEdition(context, id, 'html')
  if (!file.ok) return refusalPage(file.refusal)
  const [t, editions] = await Promise.all([getT('archive'), getT('editions')])
  const { number, title, publishOn, corrections } = edition
  return (
    <Translations namespaces={['editions']}>
      <PageHeader
        above={{ href: '/archive', label: t('back') }}
        title={<En>{title}</En>}
        subtitle={
          <>
            {editions('number', { number })} · <DateTime value={publishOn} show="long" /> · {t('bilingual')}
          </>
        }
        actions={
          <>
            <Button href={`/editions/${id}`}>{editions('manifest.title')}</Button>
            <SubstackDialog editionId={id} />
            <ExportMenu editionId={id} />
          </>
        }
      />
      {corrections.length > 0 && (
        <div className="mb-6 max-w-form">
          <Panel title={t('corrected')}>
            <CorrectionList corrections={corrections} />
          </Panel>
        </div>
      )}
      <PrintedPage html={new TextDecoder().decode(file.value.bytes)} title={t('frame', { number, title })} />
    </Translations>
  )
}
