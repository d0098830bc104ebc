import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { StateBadge } from '@/app/ui/state-badge'
import type { DeskItem, DeskReason } from '@/commands/read-desk'
import type { ArticleState } from '@/domain/words'
import { ArticleTitle } from '../articles/article-title'
import { DueDate } from '../articles/due-date'
import { RunStrip } from '../articles/run-strip'
import { packRuns } from '../articles/runs'

/** Where each kind of work is done. */
const rooms: Record<DeskReason, string> = {
  revise: '/review',
  translate: '/translate',
  summarize: '/summary',
  reply: '/review',
  sign_again: '/review',
  review: '/review',
  approve: '',
  decide: '',
  assign: '',
}

/** What waits for the reader: the work in words, the article, when it is due, how far it is. */
export async function WaitingList({ items }: { items: readonly DeskItem[] }) {
  const [t, articlesT] = await Promise.all([getT('desk'), getT('articles')])
  return (
    <ul>
      {items.map(({ reason, article }) => (
        <li
          key={`${reason} ${article.id}`}
          className="relative grid items-center gap-x-6 gap-y-1.5 border-rule border-t px-5 py-3 hover:bg-well/50 md:grid-cols-[10rem_minmax(0,1fr)_11rem_8.5rem]"
        >
          <p className="font-semibold text-ui">{t(`reason.${reason}`)}</p>
          <div className="min-w-0">
            <Link
              href={`/articles/${article.id}${rooms[reason]}`}
              prefetch={false}
              className="text-ui no-underline after:absolute after:inset-0 hover:underline"
            >
              <ArticleTitle zh={article.title.zh} en={article.title.en.text} />
            </Link>
            <p className="flex flex-wrap gap-x-3 text-ink-quiet text-small">
              <StateBadge kind="article" state={article.state as ArticleState} />
              {article.openThreads > 0 && (
                <span className="tabular">{articlesT('openThreads', { count: article.openThreads })}</span>
              )}
            </p>
          </div>
          <RunStrip runs={packRuns(article.strip)} limit={36} />
          <p className="text-ink-soft text-small md:text-right">
            <DueDate dueOn={article.dueOn} state={article.state} />
          </p>
        </li>
      ))}
    </ul>
  )
}
