'use client'

import { Ban, Check, Unlink } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import type { ThreadView } from '@/commands/thread-view'
import type { AnchoredText } from './abilities'

/** What is to be known of a thread before it is read: that it blocks, that it is settled, that its words moved or went. */
export function ThreadMarks({ thread }: { thread: ThreadView }) {
  const t = useT('discussion')
  const { anchor, blocking, status, resolvedBy } = thread
  const isOpen = status === 'open'
  if (isOpen && !blocking && anchor.state === 'attached') return null
  return (
    <div className="mb-1.5 flex flex-wrap gap-1.5">
      {isOpen && blocking && (
        <Badge tone="brush" icon={Ban}>
          {t('blocking')}
        </Badge>
      )}
      {!isOpen && (
        <Badge tone="success" icon={Check}>
          {t('resolved', { name: resolvedBy?.name ?? '' })}
        </Badge>
      )}
      {isOpen && anchor.state !== 'attached' && (
        <Badge tone="warning" icon={Unlink}>
          {anchor.state === 'moved' ? t('movedAnchor') : t('filter.detached')}
        </Badge>
      )}
    </div>
  )
}

/** The words a thread is about: those that are gone always, those in the text where the card stands far from it. */
export function ThreadAnchor({
  thread,
  place,
  active,
}: {
  thread: ThreadView
  place?: AnchoredText
  active: boolean
}) {
  const t = useT('discussion')
  const { anchor } = thread
  const detached = anchor.state === 'detached'
  const whole =
    !anchor.ranges && place !== undefined && anchor.start === 0 && anchor.end >= place.text.trimEnd().length
  const lang = anchor.sentenceId ? 'zh-Hans' : (place?.lang ?? 'en')
  return (
    <div className="mb-1.5 text-ink-quiet text-small">
      {detached && <p>{t('detachedAnchor')}</p>}
      {anchor.sentenceId && !detached && <p>{t('sourceAnchor')}</p>}
      {anchor.ranges && !detached && (
        <p>{t(anchor.sentenceId ? 'spansSource' : 'spans', { count: anchor.ranges.length })}</p>
      )}
      {whole && !detached ? (
        <p>{t('wholePassage')}</p>
      ) : (
        anchor.quote && (
          <blockquote
            lang={lang}
            className={`${lang === 'en' ? 'font-serif' : 'font-zh-serif'} ${active ? '' : 'line-clamp-2'} ${detached ? 'line-through decoration-edge' : ''}`}
          >
            {lang === 'en' ? `“${anchor.quote}”` : `「${anchor.quote}」`}
          </blockquote>
        )
      )}
    </div>
  )
}
