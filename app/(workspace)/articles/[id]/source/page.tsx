import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { PageHeader } from '@/app/ui/page-header'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { ArticleTitle } from '../../article-title'
import { articleOfPage, articleTitle } from '../article-page'
import { SourceChanges } from './source-changes'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getT('articles')
  const title = await articleTitle(id, `/articles/${id}/source`)
  return { title: title ? `${t('correct.title')}: ${title}` : t('correct.title') }
}

/** A corrected source: what it would change, and then the change itself. */
export default async function SourcePage({ params }: Props) {
  const { id } = await params
  const { context, article } = await articleOfPage(id, `/articles/${id}/source`)
  if (!article.ok) notFound()
  const { title, state, sourceLanguage } = article.value
  const decision = may(context.actor, 'article.reimport', { state })
  if (!decision.ok) return refusalPage(decision.refusal)
  const t = await getT('articles')
  return (
    <Translations namespaces={['articles']}>
      <PageHeader
        above={{ href: `/articles/${id}`, label: <ArticleTitle zh={title.zh} en={title.en.text} /> }}
        title={t('correct.title')}
        subtitle={t('correct.about')}
      />
      <SourceChanges articleId={id} lang={sourceLanguage === 'en' ? 'en' : 'zh-Hans'} />
    </Translations>
  )
}
