import { MessageSquare } from 'lucide-react'
import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import type { ArticleListItem } from '@/commands/read-articles'
import { ArticleTitle } from './article-title'
import { authorNames } from './author-names'
import { DueDate } from './due-date'
import { RunStrip } from './run-strip'
import { packRuns } from './runs'

/** An article on the board: what it is, how far it is, who has it, what is open. */
export async function ArticleCard({ article }: { article: ArticleListItem }) {
  const t = await getT('articles')
  const { id, title, strip, assigneeName, dueOn, openThreads, progress, state } = article
  const isOpen = state === 'translating' || state === 'summarizing' || state === 'changes_requested'
  return (
    <li className="relative flex flex-col gap-2.5 rounded-md border border-rule bg-sheet px-4 py-3 shadow-sheet hover:border-edge">
      <div>
        <h3 className="font-semibold text-ui leading-snug">
          <Link
            href={`/articles/${id}`}
            prefetch={false}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            <ArticleTitle zh={title.zh} en={title.en.text} />
          </Link>
        </h3>
        <p className="text-ink-quiet text-small">{authorNames(article.authors)}</p>
      </div>
      <RunStrip runs={packRuns(strip)} />
      <p className="tabular flex flex-wrap items-center gap-x-3 gap-y-0.5 text-ink-soft text-small">
        <span>{assigneeName ?? (isOpen ? t('unassigned') : '')}</span>
        <DueDate dueOn={dueOn} state={state} />
        {progress.unaccounted > 0 && isOpen && (
          <span>{t('unaccounted', { count: progress.unaccounted })}</span>
        )}
        {openThreads > 0 && (
          <span className="inline-flex items-center gap-1">
            <MessageSquare size={13} aria-hidden />
            {t('openThreads', { count: openThreads })}
          </span>
        )}
      </p>
    </li>
  )
}
