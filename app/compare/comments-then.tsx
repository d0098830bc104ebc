import { AnchoredText, highlightsOf } from '@/app/discussion/anchored-text'
import { CommentBody } from '@/app/discussion/comment-body'
import { getT } from '@/app/i18n/server'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import type { ThreadsAt } from '@/commands/read-threads-at'

/** An earlier text with what was said of it, each comment on the words it stood on then. */
export async function CommentsThen({ said: { revision, text, items } }: { said: ThreadsAt }) {
  const t = await getT('review')
  return (
    <Panel title={t('compare.comments', { number: revision, count: items.length })}>
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
        <p lang="en" className="reading-en min-w-0 whitespace-pre-line">
          <AnchoredText id={`revision-${revision}`} text={text} highlights={highlightsOf(items)} />
        </p>
        <ul className="flex min-w-0 flex-col gap-4">
          {items.map(({ id, author, at, body, anchor, comments }) => (
            <li key={id} className="border-rule border-l-2 border-l-vermilion pl-3 text-ui">
              <p className="flex flex-wrap items-baseline gap-x-3 text-ink-quiet text-small">
                <span className="font-medium text-ink">{author.name}</span>
                <DateTime value={at} />
                {anchor.state === 'detached' && <span>{t('compare.commentGone')}</span>}
              </p>
              <p lang="en" className="font-serif text-ink-soft text-small">
                “{anchor.quote}”
              </p>
              <CommentBody body={body} short={false} />
              {comments.length > 0 && (
                <p className="text-ink-quiet text-small">
                  {t('compare.replies', { count: comments.length })}
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}
