'use client'

import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { RelativeTime } from '@/app/ui/relative-time'
import type { CommentView, ImportedView, ThreadView } from '@/commands/thread-view'
import type { AnchoredText, DiscussionAbilities } from './abilities'
import { CommentBody } from './comment-body'
import { ReplyForm } from './reply-form'
import { SuggestionView } from './suggestion-view'
import { settling, ThreadActions } from './thread-actions'
import { ThreadAnchor, ThreadMarks } from './thread-anchor'
import type { Discussion } from './use-discussion'

/**
 * One thread in the margin. Closed it shows its first lines and is one button; active it shows everything, and can be
 * answered. `place` is the text it hangs on, undefined when that is no longer there.
 */
export function ThreadCard({
  thread,
  place,
  texts,
  active,
  onActivate,
  discussion,
  abilities,
  readerId,
  compareHref,
}: {
  thread: ThreadView
  place?: AnchoredText
  /** Every text a comment can be put on, in reading order. */
  texts: readonly AnchoredText[]
  active: boolean
  onActivate: (id: string) => void
  discussion: Discussion
  abilities: DiscussionAbilities
  readerId: string
  /** Where two revisions of a passage can be compared; without it there is no such link. */
  compareHref?: (passageId: string, from: number, to: number) => string
}) {
  const t = useT('discussion')
  const label = t('thread', { name: thread.author.name, place: place?.label ?? '—' })
  const shown = active ? thread.comments : []
  return (
    <article
      id={`thread-${thread.id}`}
      aria-label={label}
      className={classes(
        'relative rounded-md border border-l-2 px-3.5 py-2.5 text-ui',
        thread.status === 'open' ? 'border-l-vermilion' : 'border-l-edge',
        active ? 'border-edge bg-float shadow-float' : 'border-rule bg-sheet',
      )}
    >
      <ThreadMarks thread={thread} />
      <ThreadAnchor thread={thread} place={place} active={active} />
      <Said
        by={thread.author.name}
        at={thread.at}
        body={thread.body}
        imported={thread.imported}
        short={!active}
      />
      {thread.suggestion && (
        <SuggestionView
          thread={thread}
          suggestion={thread.suggestion}
          lang={place?.lang ?? 'en'}
          compareHref={compareHref}
        />
      )}
      {shown.map((comment: CommentView) => (
        <div key={comment.id} className="mt-2.5 border-rule border-t pt-2.5">
          <Said by={comment.author.name} at={comment.at} body={comment.body} imported={comment.imported} />
        </div>
      ))}
      {!active && thread.comments.length > 0 && (
        <p className="mt-1.5 text-ink-quiet text-small">{t('replies', { count: thread.comments.length })}</p>
      )}
      {active ? (
        <div className="mt-3 flex flex-col gap-3">
          <ReplyForm
            threadId={thread.id}
            held={abilities.comment}
            reply={discussion.reply}
            resolve={
              thread.status === 'open' && settling(thread, abilities, thread.author.id === readerId) === null
                ? discussion.resolve
                : undefined
            }
          />
          <ThreadActions
            thread={thread}
            place={place}
            texts={texts}
            discussion={discussion}
            abilities={abilities}
            readerId={readerId}
          />
        </div>
      ) : (
        <button
          type="button"
          aria-label={label}
          onClick={() => onActivate(thread.id)}
          className="absolute inset-0 rounded-md"
        />
      )}
    </article>
  )
}

function Said({
  by,
  at,
  body,
  imported,
  short = false,
}: {
  by: string
  at: string
  body: string
  /** Who said it in the file with which it came in: whoever brought it in did not say it. */
  imported?: ImportedView
  short?: boolean
}) {
  const t = useT('discussion')
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium">{by}</span>
        <span className="text-ink-quiet text-small">
          <RelativeTime value={at} />
        </span>
      </p>
      {imported && (
        <p className="text-ink-quiet text-small">
          {[
            t(`imported.${imported.kind}`, { name: imported.author ?? t('imported.nobody') }),
            imported.at?.slice(0, 10),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <CommentBody body={body} short={short} />
    </>
  )
}
