import type { ReactNode } from 'react'
import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import { StateBadge } from '@/app/ui/state-badge'
import type { ArticleHead } from '@/commands/read-workbench'
import type { ArticleState } from '@/domain/words'
import { ArticleTitle } from '../article-title'
import { authorNames } from '../author-names'

export const articleTabs = ['overview', 'translate', 'summary', 'review', 'checks', 'history'] as const
export type ArticleTab = (typeof articleTabs)[number]

/** The head of every page of an article: its title, its state, the pages beside it. */
export async function ArticleHeader({
  article,
  current,
  openThreads,
  actions,
}: {
  article: ArticleHead
  current: ArticleTab
  openThreads?: number
  actions?: ReactNode
}) {
  const t = await getT('articles')
  const { id, title, authors, state } = article
  return (
    <PageHeader
      above={{ href: '/articles', label: t('title') }}
      title={<ArticleTitle zh={title.zh} en={title.en.text} both />}
      status={<StateBadge kind="article" state={state as ArticleState} />}
      subtitle={authorNames(authors)}
      actions={actions}
      tabs={
        <LinkTabs
          label={t('tabs.label')}
          items={articleTabs.map(tab => ({
            href: tab === 'overview' ? `/articles/${id}` : `/articles/${id}/${tab}`,
            label: t(`tabs.${tab}`),
            current: tab === current,
            ...(tab === 'review' && openThreads ? { count: openThreads } : {}),
          }))}
        />
      }
    />
  )
}
