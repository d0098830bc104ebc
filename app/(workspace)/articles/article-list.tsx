import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { StateBadge } from '@/app/ui/state-badge'
import { type Column, Table } from '@/app/ui/table'
import type { ArticleListItem } from '@/commands/read-articles'
import type { ArticleState } from '@/domain/words'
import { ArticleTitle } from './article-title'
import { authorNames } from './author-names'
import { DueDate } from './due-date'
import { RunStrip } from './run-strip'
import { packRuns } from './runs'

/** The same articles as rows, those that are due first. */
export async function ArticleList({ articles }: { articles: readonly ArticleListItem[] }) {
  const t = await getT('articles')
  const rows = [...articles].sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
  const columns: Column<ArticleListItem>[] = [
    {
      key: 'title',
      header: t('field.title'),
      heading: true,
      cell: ({ id, title, authors }) => (
        <>
          <Link href={`/articles/${id}`} prefetch={false} className="underlined font-medium">
            <ArticleTitle zh={title.zh} en={title.en.text} />
          </Link>
          <span className="block text-ink-quiet text-small">{authorNames(authors)}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('field.state'),
      cell: ({ state }) => <StateBadge kind="article" state={state as ArticleState} />,
    },
    {
      key: 'coverage',
      header: t('field.coverage'),
      cell: ({ strip }) => (
        <div className="w-40">
          <RunStrip runs={packRuns(strip)} limit={40} />
        </div>
      ),
    },
    { key: 'assignee', header: t('field.assignee'), cell: ({ assigneeName }) => assigneeName ?? '—' },
    {
      key: 'due',
      header: t('field.dueOn'),
      cell: ({ dueOn, state }) => <DueDate dueOn={dueOn} state={state} />,
    },
    {
      key: 'threads',
      header: t('field.threads'),
      numeric: true,
      cell: ({ openThreads }) => openThreads || '—',
    },
  ]
  return <Table caption={t('title')} captionHidden columns={columns} rows={rows} rowKey={row => row.id} />
}
