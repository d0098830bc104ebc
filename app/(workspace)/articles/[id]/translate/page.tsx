import type { Metadata } from 'next'
import { cache } from 'react'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { type DraftsView, readDrafts } from '@/commands/read-drafts'
import { readWorkbench } from '@/commands/read-workbench'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { ArticleHeader } from '../article-header'
import { titleOf } from '../article-page'
import { packUnits } from './packed-units'
import { Workbench } from './workbench'

type Props = { params: Promise<{ id: string }> }

/** Read once for the metadata and the content. */
const workbenchOf = cache(async (id: string) => {
  const context = await pageContext(`/articles/${id}/translate`)
  return { context, read: readWorkbench(context, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { read } = await workbenchOf((await params).id)
  return { title: read.ok ? titleOf(read.value.article) : undefined }
}

/** The workbench: the Chinese and the English for it, unit by unit. */
export default async function TranslatePage({ params }: Props) {
  const { id } = await params
  const { context, read } = await workbenchOf(id)
  if (!read.ok) return refusalPage(read.refusal)
  const { article, units, openThreads, head } = read.value
  const proposals = readDrafts(context, id)
  const comments = Object.fromEntries(openThreads)
  const decision = may(context.actor, 'article.edit', { state: article.state })
  const language = await currentLanguage()
  return (
    <Translations namespaces={['articles', 'workbench', 'live', 'drafts', 'checks', 'memory', 'writers']}>
      <ArticleHeader
        article={article}
        current="translate"
        openThreads={[...openThreads.values()].reduce((sum, count) => sum + count, 0)}
      />
      <Workbench
        articleId={id}
        packed={packUnits(units)}
        comments={comments}
        head={head}
        proposes={proposals.ok && hasProposals(proposals.value)}
        refusal={
          decision.ok ? undefined : refusalWords(language, decision.refusal.code, decision.refusal.facts)
        }
        sourceLang={article.sourceLanguage === 'en' ? 'en' : 'zh-Hans'}
      />
    </Translations>
  )
}

/** Without a service, a draft or a text of a machine's, the workbench says nothing of machines. */
function hasProposals({ can, items, machine }: DraftsView): boolean {
  return can.translation || items.length > 0 || machine.taken
}
