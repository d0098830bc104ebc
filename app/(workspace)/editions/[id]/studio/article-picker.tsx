'use client'

import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { type ArticleState, StateBadge } from '@/app/ui/state-badge'
import { En, Zh } from '@/app/ui/text'
import { TextInput } from '@/app/ui/text-input'
import type { StudioArticle } from './studio-article'
import { useWorld } from './studio-context'

/** Chooses an article for a section: those that are approved first. */
export function ArticlePicker({
  used,
  onPicked,
  onClose,
}: {
  used: readonly string[]
  onPicked: (articleId: string) => void
  onClose: () => void
}) {
  const t = useT('editions')
  const { articles } = useWorld()
  const [words, setWords] = useState('')
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = [...articles.values()].filter(
    ({ state, title, titleZh, authors }) =>
      state !== 'declined' &&
      state !== 'withdrawn' &&
      wanted.every(word => `${title} ${titleZh ?? ''} ${authors}`.toLowerCase().includes(word)),
  )
  const groups = [
    { key: 'approved', articles: found.filter(({ ready }) => ready), hint: null },
    { key: 'others', articles: found.filter(({ ready }) => !ready), hint: t('picker.othersHint') },
  ] as const
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={t('picker.title')}>
      <div className="flex min-h-[40dvh] flex-col gap-5 pt-2 pb-2">
        <Field label={t('picker.search')}>
          <TextInput type="search" value={words} onChange={event => setWords(event.target.value)} />
        </Field>
        {found.length === 0 && <p className="text-ink-quiet text-ui">{t('picker.nothing')}</p>}
        {groups.map(
          group =>
            group.articles.length > 0 && (
              <section key={group.key}>
                <h3 className="font-medium text-small">{t(`picker.${group.key}`)}</h3>
                {group.hint && <p className="text-ink-quiet text-small">{group.hint}</p>}
                <ul className="mt-1.5">
                  {group.articles.map(article => (
                    <li key={article.id} className="border-rule border-t">
                      <Choice
                        article={article}
                        inUse={used.includes(article.id)}
                        onPick={() => onPicked(article.id)}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    </Dialog>
  )
}

function Choice({
  article: { title, titleZh, authors, state },
  inUse,
  onPick,
}: {
  article: StudioArticle
  inUse: boolean
  onPick: () => void
}) {
  const t = useT('editions')
  return (
    <button
      type="button"
      onClick={onPick}
      className="flex w-full flex-col items-start gap-0.5 rounded-md px-2 py-2.5 text-left hover:bg-well"
    >
      <En className="font-medium">{title}</En>
      {titleZh && titleZh !== title && <Zh className="text-ink-soft text-small">{titleZh}</Zh>}
      <span className="flex flex-wrap items-center gap-x-4 text-ink-quiet text-small">
        <span lang="en">{authors}</span>
        <StateBadge kind="article" state={state as ArticleState} />
        {inUse && <span>{t('picker.inUse')}</span>}
      </span>
    </button>
  )
}
