import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { PageHeader } from '@/app/ui/page-header'
import { readSignoffs } from '@/commands/read-signoffs'
import { type Action, may } from '@/domain/permissions'
import { TablesPanel } from '../../../tables-panel'
import { ArticleTitle } from '../../article-title'
import { articleOfPage, articleTitle } from '../article-page'
import { BringBack } from './bring-back'
import { TakeOut } from './take-out'
import { WordBack } from './word-back'
import { WordOut } from './word-out'

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
  const [t, common, language] = await Promise.all([getT('exchange'), getT(), currentLanguage()])
  const held = (action: Action) => heldBecause(may(context.actor, action, { state }), language) ?? undefined
  const signoffs = readSignoffs(context, id)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const since = (signoffs.ok ? signoffs.value.items : [])
    .filter(({ stage }) => stage === 'translation' || stage === 'article')
    .map(({ id: signoffId, user, stage, at }) => ({
      id: signoffId,
      label: [user.name, common.optional(`stage.${stage}`), day.format(new Date(at))].join(' · '),
    }))
  return (
    <Translations namespaces={['exchange']}>
      <PageHeader
        above={{ href: `/articles/${id}`, label: <ArticleTitle zh={title.zh} en={title.en.text} /> }}
        title={t('title')}
        subtitle={t('about')}
      />
      <div className="flex flex-col gap-6">
        <WordOut articleId={id} signoffs={since} />
        <WordBack articleId={id} held={held('article.comment')} />
        <TakeOut articleId={id} />
        <BringBack
          articleId={id}
          held={held('article.edit')}
          lang={sourceLanguage === 'en' ? 'en' : 'zh-Hans'}
        />
        <TablesPanel articleId={id} />
      </div>
    </Translations>
  )
}
