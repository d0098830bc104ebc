'use client'

import { ReplyForm } from '@/app/discussion/reply-form'
import { SuggestionView } from '@/app/discussion/suggestion-view'
import { useT } from '@/app/i18n/client'
import { RelativeTime } from '@/app/ui/relative-time'
import type { ThreadView } from '@/commands/thread-view'
import type { AuthorActs } from './use-author'

/** What the author said of some words, and what was answered. */
export function AuthorThread({
  thread,
  lang,
  held,
  reply,
}: {
  thread: ThreadView
  lang: 'en' | 'zh-Hans'
  held: string | null
  reply: AuthorActs['reply']
}) {
  const t = useT('author')
  const { anchor, status, suggestion, comments } = thread
  const said = [{ id: thread.id, author: thread.author, at: thread.at, body: thread.body }, ...comments]
  return (
    <article
      aria-label={t('thread')}
      className="rounded-md border border-rule border-l-2 border-l-vermilion bg-sheet px-3.5 py-2.5 text-ui"
    >
      <blockquote lang={lang} className="line-clamp-2 font-serif text-ink-quiet text-small">
        {anchor.quote}
      </blockquote>
      {status === 'resolved' && <p className="text-pine text-small">{t('resolved')}</p>}
      {said.map(one => (
        <div key={one.id} className="mt-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-medium">{one.author.name}</span>
            <span className="text-ink-quiet text-small">
              <RelativeTime value={one.at} />
            </span>
          </p>
          <p
            lang={/\p{Script=Han}/u.test(one.body) ? 'zh-Hans' : 'en'}
            className="whitespace-pre-wrap break-words"
          >
            {one.body}
          </p>
        </div>
      ))}
      {suggestion && <SuggestionView thread={thread} suggestion={suggestion} lang={lang} />}
      {held === null && (
        <details className="mt-2">
          <summary className="text-ink-quiet text-small">{t('reply')}</summary>
          <div className="mt-2">
            <ReplyForm threadId={thread.id} held={held} reply={reply} />
          </div>
        </details>
      )}
    </article>
  )
}
