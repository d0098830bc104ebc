'use client'

import { Circle, CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { useLanguage, useT } from '@/app/i18n/client'
import { sentenceOf } from '@/app/notices/sentence'
import { Button } from '@/app/ui/button'
import { classes } from '@/app/ui/classes'
import { RelativeTime } from '@/app/ui/relative-time'
import { VisuallyHidden } from '@/app/ui/visually-hidden'
import type { NoticeView } from '@/commands/notice-view'
import { ArticleTitle } from '../articles/article-title'
import type { NoticeGroup } from './groups'

type Marking = { isRead: (id: string) => boolean; onMark: (ids: readonly string[], read: boolean) => void }

/** One article or edition, and what there is to tell of it. Whoever follows a notice has read it. */
export function NoticeGroupPanel({ group, isRead, onMark }: { group: NoticeGroup } & Marking) {
  const t = useT('notices')
  const { id, article, edition, notices } = group
  const heading = `inbox-${id || 'elsewhere'}`
  return (
    <div className="rounded-lg border border-rule bg-sheet">
      <h2 id={heading} className="px-4 py-3 font-semibold text-ui">
        {article && <ArticleTitle zh={article.zh} en={article.en} />}
        {edition && `${t('edition', { number: edition.number })} · ${edition.title}`}
        {!article && !edition && t('elsewhere')}
      </h2>
      <ul aria-labelledby={heading}>
        {notices.map(notice => (
          <NoticeRow key={notice.id} notice={notice} isRead={isRead} onMark={onMark} />
        ))}
      </ul>
    </div>
  )
}

function NoticeRow({ notice, isRead, onMark }: { notice: NoticeView } & Marking) {
  const t = useT('notices')
  const language = useLanguage()
  const read = isRead(notice.id)
  return (
    <li className="relative flex items-center gap-3 border-rule border-t py-2 pr-2 pl-4 hover:bg-well/50">
      <span aria-hidden className={classes('size-2 shrink-0 rounded-full', !read && 'bg-ink')} />
      <div className="min-w-0 flex-1">
        {!read && <VisuallyHidden>{t('isUnread')}: </VisuallyHidden>}
        <Link
          href={notice.href}
          prefetch={false}
          data-notice={notice.id}
          className={classes(
            'text-ui no-underline after:absolute after:inset-0 hover:underline',
            read ? 'text-ink-soft' : 'font-medium',
          )}
          onClick={() => !read && onMark([notice.id], true)}
        >
          {sentenceOf(t, language, notice)}
        </Link>
        <p className="text-ink-quiet text-small">
          <RelativeTime value={notice.at} />
        </p>
      </div>
      <Button
        variant="quiet"
        size="small"
        className="relative z-10"
        icon={read ? Circle : CircleCheck}
        aria-label={t(read ? 'unmark' : 'mark')}
        onClick={() => onMark([notice.id], !read)}
      />
    </li>
  )
}
