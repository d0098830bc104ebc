'use client'

import { CircleDashed } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { type ArticleState, StateBadge } from '@/app/ui/state-badge'
import { En } from '@/app/ui/text'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import type { Rights } from '@/domain/words'
import { CarryButton } from '../../carry-button'
import type { DraftItem } from './draft'
import { onMoveKeys } from './move-keys'
import { PartButtons } from './part-buttons'
import { useWorld } from './studio-context'

/** One article of a section: what it prints, and the edition's own words above it or in its place. */
export function ItemEditor({
  item,
  isFeature,
  at,
  total,
  anchor,
  onBody,
  onMove,
  onRemove,
}: {
  item: DraftItem
  isFeature: boolean
  at: number
  total: number
  anchor: string
  onBody: (body: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const t = useT('editions')
  const common = useT()
  const { articles, show, idOf, editionId, isSaved } = useWorld()
  const itemId = idOf(item.key)
  const article = articles.get(item.articleId)
  const name = article?.title ?? item.articleId
  return (
    <section aria-label={name} className="flex flex-col gap-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3>
            <button
              type="button"
              className="rounded-sm text-left font-semibold text-ui hover:underline"
              onClick={() => show(anchor)}
              onKeyDown={onMoveKeys(onMove)}
            >
              <En>
                {article?.authors && `${article.authors}: `}
                {name}
              </En>
            </button>
          </h3>
          {article && (
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-small">
              <StateBadge kind="article" state={article.state as ArticleState} />
              {!article.ready && (
                <Badge tone="warning" icon={CircleDashed}>
                  {t('item.notApproved')}
                </Badge>
              )}
              {!article.rightsCleared && (
                <Badge tone="warning" icon={CircleDashed}>
                  {t('item.rights', { rights: common(`rights.${article.rights as Rights}`) })}
                </Badge>
              )}
              <Link
                href={`/articles/${item.articleId}`}
                prefetch={false}
                className="underlined text-ink-quiet"
              >
                {t('item.open')}
              </Link>
              {itemId && (
                <CarryButton
                  path={`/api/v1/editions/${editionId}/items/${itemId}/next-edition`}
                  label={t('carry.item')}
                  told={number => t('carry.itemDone', { number })}
                  held={isSaved ? undefined : t('move.unsaved')}
                />
              )}
            </p>
          )}
        </div>
        <PartButtons
          at={at}
          total={total}
          words={{
            up: t('item.up', { name }),
            down: t('item.down', { name }),
            remove: t('item.remove', { name }),
          }}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      {isFeature ? <FeatureLead item={item} onBody={onBody} /> : <OwnText item={item} onBody={onBody} />}
    </section>
  )
}

function FeatureLead({ item, onBody }: { item: DraftItem; onBody: (body: string) => void }) {
  const t = useT('editions')
  return (
    <>
      <p className="text-ink-quiet text-small">{t('item.printsFeature')}</p>
      <Field label={t('item.lead')} optional>
        <TextArea
          lang="en"
          reading
          rows={1}
          value={item.body}
          onChange={event => onBody(event.target.value)}
        />
      </Field>
    </>
  )
}

/** An insight prints the article's text, unless the edition has a text of its own. */
function OwnText({ item, onBody }: { item: DraftItem; onBody: (body: string) => void }) {
  const t = useT('editions')
  const common = useT()
  const notify = useToast()
  const { printed, idOf } = useWorld()
  const [writing, setWriting] = useState(item.body !== '')
  const text = printed[idOf(item.key) ?? '']
  const drop = () => {
    const before = item.body
    onBody('')
    setWriting(false)
    const putBack = () => {
      onBody(before)
      setWriting(true)
    }
    notify({ title: t('item.dropped'), action: { label: common('actions.undo'), onClick: putBack } })
  }
  if (writing || item.body !== '')
    return (
      <>
        <Field label={t('item.own')} hint={t('item.ownHint')}>
          <TextArea
            lang="en"
            reading
            rows={4}
            value={item.body}
            onChange={event => onBody(event.target.value)}
          />
        </Field>
        <div>
          <Button size="small" variant="quiet" onClick={drop}>
            {t('item.drop')}
          </Button>
        </div>
      </>
    )
  return (
    <div className="border-rule border-l-2 pl-4">
      <p className="text-ink-quiet text-small">
        {t('item.prints')}
        {text === '' && ` · ${t('item.nothing')}`}
        {text === undefined && ` · ${t('item.soon')}`}
      </p>
      {text && (
        <En as="p" className="line-clamp-6 max-w-measure-en whitespace-pre-line text-ui">
          {text}
        </En>
      )}
      <Button
        size="small"
        className="mt-2"
        onClick={() => {
          if (text) onBody(text)
          setWriting(true)
        }}
      >
        {t('item.write')}
      </Button>
    </div>
  )
}
