'use client'

import { MessageSquarePlus } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { AnchoredText as Text } from '@/app/discussion/abilities'
import { AnchoredText, type Highlight } from '@/app/discussion/anchored-text'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { classes } from '@/app/ui/classes'
import type { Block } from './author-data'
import { AuthorThread } from './author-thread'
import type { AuthorActs } from './use-author'

const none: readonly Highlight[] = []

/** One paragraph in its two languages, with what the author said of it below. */
export function AuthorBlock({
  block,
  texts,
  highlights,
  acts,
  held,
  composer,
  onCompose,
}: {
  block: Block
  texts: ReadonlyMap<string, Text>
  highlights: ReadonlyMap<string, readonly Highlight[]>
  acts: AuthorActs
  /** Why nothing can be said here now, or null. */
  held: string | null
  /** The comment that is being written on this block. */
  composer: ReactNode
  onCompose: () => void
}) {
  const t = useT('author')
  const ids = [...block.english, ...block.chinese]
  const threads = acts.threads.filter(({ anchor }) =>
    ids.includes(anchor.passageId ?? anchor.sentenceId ?? ''),
  )
  const draw = (id: string) => {
    const text = texts.get(id)
    return text && <AnchoredText id={id} text={text.text} highlights={highlights.get(id) ?? none} />
  }
  const titled = block.kind === 'title'
  return (
    <section aria-label={block.label} className="border-rule border-t pt-4">
      <div className="mb-2 flex items-center justify-between gap-3">
        <p className="text-ink-quiet text-small">{block.label}</p>
        {held === null && (
          <Button
            size="small"
            variant="quiet"
            icon={MessageSquarePlus}
            aria-label={t('commentOn', { place: block.label })}
            onClick={onCompose}
          >
            {t('comment')}
          </Button>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,36fr)_minmax(0,44fr)]">
        <p
          lang="zh-Hans"
          className={classes(
            'reading-zh text-ink-soft',
            block.chinese.length === 0 && !block.heading && 'max-md:hidden',
          )}
        >
          {block.heading}
          {block.chinese.map(id => (
            <Fragment key={id}>{draw(id)}</Fragment>
          ))}
        </p>
        <p lang="en" className={classes('reading-en', titled && 'font-semibold')}>
          {block.english.map((id, at) => (
            <Fragment key={id}>
              {at > 0 && ' '}
              {draw(id)}
              {block.notes[id] && (
                <span className="ml-1 font-sans text-ink-quiet text-small"> {block.notes[id]}</span>
              )}
            </Fragment>
          ))}
        </p>
      </div>
      {(threads.length > 0 || composer) && (
        <div className="mt-4 flex max-w-form flex-col gap-3 md:ml-auto">
          {threads.map(thread => (
            <AuthorThread
              key={thread.id}
              thread={thread}
              lang={texts.get(thread.anchor.passageId ?? '') ? 'en' : 'zh-Hans'}
              held={held}
              reply={acts.reply}
            />
          ))}
          {composer}
        </div>
      )}
    </section>
  )
}
