import { getT } from '@/app/i18n/server'
import { StateBadge } from '@/app/ui/state-badge'
import type { ArticleListItem } from '@/commands/read-articles'
import { type ArticleState, articleStates } from '@/domain/words'
import { ArticleCard } from './article-card'

/** Articles by state, along the path. A state with nothing in it takes no room. */
export async function ArticleBoard({ articles }: { articles: readonly ArticleListItem[] }) {
  const t = await getT('articles')
  const groups = articleStates
    .map(state => ({ state, items: articles.filter(article => article.state === state) }))
    .filter(({ items }) => items.length > 0)
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14.5rem),1fr))] items-start gap-x-5 gap-y-8">
      {groups.map(({ state, items }) => (
        <section key={state} aria-labelledby={`board-${state}`}>
          <h2
            id={`board-${state}`}
            className="mb-2.5 flex items-center gap-2 border-rule border-b pb-1.5 font-normal"
          >
            <StateBadge kind="article" state={state satisfies ArticleState} />
            <span className="tabular text-ink-quiet text-small">{t('count', { count: items.length })}</span>
          </h2>
          <ul className="flex flex-col gap-3">
            {items.map(article => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
