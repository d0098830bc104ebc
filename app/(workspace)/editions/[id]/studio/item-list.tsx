'use client'

import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { type DraftSection, newItem } from './draft'
import { ItemEditor } from './item-editor'
import { useWorld } from './studio-context'
import { useListChange } from './use-change'

// Fetched when it is first shown.
const ArticlePicker = dynamic(() => import('./article-picker').then(part => part.ArticlePicker))

/** The articles that a section prints. */
export function ItemList({ section, at: sectionAt }: { section: DraftSection; at: number }) {
  const t = useT('editions')
  const { articles } = useWorld()
  const list = useListChange(section.key, 'items')
  const [picking, setPicking] = useState(false)
  const { items, kind } = section
  return (
    <div className="flex flex-col gap-4">
      {items.length === 0 && <p className="text-ink-quiet text-ui">{t('item.empty')}</p>}
      <ol className="flex flex-col">
        {items.map((item, at) => (
          <li key={item.key} className="border-rule border-t py-5 last:pb-1">
            <ItemEditor
              item={item}
              isFeature={kind === 'feature'}
              at={at}
              total={items.length}
              anchor={`s${sectionAt + 1}-a${at + 1}`}
              onBody={body => list.set(item.key, { body })}
              onMove={by => list.move(at, at + by)}
              onRemove={() =>
                list.remove(item.key, t('item.removed', { name: articles.get(item.articleId)?.title ?? '' }))
              }
            />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon={Plus} onClick={() => setPicking(true)}>
          {t('item.add')}
        </Button>
      </div>
      {picking && (
        <ArticlePicker
          used={items.map(({ articleId }) => articleId)}
          onClose={() => setPicking(false)}
          onPicked={id => {
            list.add(newItem(id))
            setPicking(false)
          }}
        />
      )}
    </div>
  )
}
