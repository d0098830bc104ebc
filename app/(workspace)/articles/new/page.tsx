import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { ProposeForm } from './propose-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('articles')
  return { title: t('new.title') }
}

/** Proposing an article: its text, where it came from, why it was chosen. */
export default async function NewArticlePage() {
  const { actor } = await pageContext('/articles/new')
  const decision = may(actor, 'article.propose')
  if (!decision.ok) return refusalPage(decision.refusal)
  const t = await getT('articles')
  return (
    <>
      <PageHeader
        above={{ href: '/articles', label: t('title') }}
        title={t('new.title')}
        subtitle={t('new.subtitle')}
      />
      <Translations namespaces={['articles']}>
        <ProposeForm />
      </Translations>
    </>
  )
}
