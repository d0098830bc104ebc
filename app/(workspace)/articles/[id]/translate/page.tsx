import type { Metadata } from 'next'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { readThreads } from '@/commands/read-threads'
import { readUnits } from '@/commands/read-units'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { ArticleHeader } from '../article-header'
import { articleOfPage, articleTitle } from '../article-page'
import { workUnit } from './work-unit'
import { Workbench } from './workbench'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: await articleTitle(id, `/articles/${id}/translate`) }
}

/** The workbench: the Chinese and the English for it, unit by unit. */
export default async function TranslatePage({ params }: Props) {
  const { id } = await params
  const { context, article } = await articleOfPage(id, `/articles/${id}/translate`)
  if (!article.ok) return refusalPage(article.refusal)
  const units = readUnits(context, id)
  if (!units.ok) return refusalPage(units.refusal)
  const threads = readThreads(context, { articleId: id, status: 'open' })
  const open = threads.ok ? threads.value.items : []
  const comments: Record<string, number> = {}
  for (const { anchor } of open) {
    const on = anchor.passageId ?? anchor.sentenceId
    if (on) comments[on] = (comments[on] ?? 0) + 1
  }
  const decision = may(context.actor, 'article.edit', { state: article.value.state })
  const language = await currentLanguage()
  return (
    <Translations namespaces={['articles', 'workbench']}>
      <ArticleHeader article={article.value} current="translate" openThreads={open.length} />
      <Workbench
        articleId={id}
        given={units.value.items.map(workUnit)}
        comments={comments}
        refusal={
          decision.ok ? undefined : refusalWords(language, decision.refusal.code, decision.refusal.facts)
        }
        sourceLang={article.value.sourceLanguage === 'en' ? 'en' : 'zh-Hans'}
      />
    </Translations>
  )
}
