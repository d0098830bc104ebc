import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { PageHeader } from '@/app/ui/page-header'
import { may } from '@/domain/permissions'
import { ArticleTitle } from '../../article-title'
import { articleOfPage, articleTitle } from '../article-page'
import { BringBack } from './bring-back'
import { TakeOut } from './take-out'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getT('exchange')
  const title = await articleTitle(id, `/articles/${id}/exchange`)
  return { title: title ? `${t('title')}: ${title}` : t('title') }
}

/** An article's texts out to another tool, and back. */
export default async function ExchangePage({ params }: Props) {
  const { id } = await params
  const { context, article } = await articleOfPage(id, `/articles/${id}/exchange`)
  if (!article.ok) notFound()
  const { title, state, sourceLanguage } = article.value
  const decision = may(context.actor, 'article.edit', { state })
  const [t, language] = await Promise.all([getT('exchange'), currentLanguage()])
  const held = decision.ok ? undefined : refusalWords(language, decision.refusal.code, decision.refusal.facts)
  return (
    <Translations namespaces={['exchange']}>
      <PageHeader
        above={{ href: `/articles/${id}`, label: <ArticleTitle zh={title.zh} en={title.en.text} /> }}
        title={t('title')}
        subtitle={t('about')}
      />
      <div className="flex flex-col gap-6">
        <TakeOut articleId={id} />
        <BringBack articleId={id} held={held} lang={sourceLanguage === 'en' ? 'en' : 'zh-Hans'} />
      </div>
    </Translations>
  )
}
