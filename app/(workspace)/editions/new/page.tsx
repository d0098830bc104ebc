import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readBoilerplates } from '@/commands/read-boilerplates'
import { readEditions } from '@/commands/read-editions'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { NewEditionForm } from './new-edition-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('editions')
  return { title: t('new.title') }
}

const week = 7 * 24 * 60 * 60_000

/** Begins an edition: the number after the last, a week after it. */
export default async function NewEditionPage() {
  const context = await pageContext('/editions/new')
  const permission = may(context.actor, 'edition.create')
  if (!permission.ok) return refusalPage(permission.refusal)
  const latest = readEditions(context, {}, { limit: 1 })
  const boilerplates = readBoilerplates(context)
  const t = await getT('editions')
  const [last] = latest.ok ? latest.value.items : []
  const today = context.now.slice(0, 10)
  const after = last && last.publishOn > today ? last.publishOn : today
  return (
    <Translations namespaces={['editions']}>
      <PageHeader title={t('new.title')} above={{ href: '/editions', label: t('title') }} />
      <NewEditionForm
        proposed={{
          number: (last?.number ?? 0) + 1,
          publishOn: new Date(Date.parse(after) + week).toISOString().slice(0, 10),
          series: last?.series ? { name: last.series.name, number: last.series.number + 1 } : null,
        }}
        boilerplates={
          boilerplates.ok
            ? boilerplates.value.items.map(({ id, kind, version }) => ({ id, kind, version }))
            : []
        }
      />
    </Translations>
  )
}
