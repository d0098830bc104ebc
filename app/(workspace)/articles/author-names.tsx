import { Fragment, type ReactNode } from 'react'
import { En, Zh } from '@/app/ui/text'
import type { ArticleView } from '@/commands/article-view'

/** The authors by the name a reader of English prints, else the Chinese one. */
export function authorNames(authors: ArticleView['authors']): ReactNode {
  return authors.map(({ zh, en }, at) => (
    <Fragment key={`${zh} ${en}`}>
      {at > 0 && ', '}
      {en ? <En>{en}</En> : <Zh>{zh ?? ''}</Zh>}
    </Fragment>
  ))
}
