'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { DiffView } from '@/app/ui/diff-view'
import type { PassageDiff } from '@/commands/read-diff'

/** Passages that changed, each with its difference and the way to where it stands. */
export function ChangedPassages({
  items,
  names,
}: {
  items: readonly PassageDiff[]
  names: Readonly<Record<string, string>>
}) {
  return (
    <ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {items.map(item => (
        <li key={item.passageId} className="min-w-0 border-azurite border-l-2 pl-4">
          <ChangedPassage item={item} name={names[item.passageId]} />
        </li>
      ))}
    </ul>
  )
}

function ChangedPassage({ item, name }: { item: PassageDiff; name?: string }) {
  const t = useT('review')
  return (
    <>
      <p className="mb-1 flex flex-wrap items-center gap-x-3 text-ink-quiet text-small">
        <span>{name ?? t('place.gone')}</span>
        {item.change !== 'changed' && <Badge tone="quiet">{t(`since.${item.change}`)}</Badge>}
        {item.moved && <Badge tone="quiet">{t('since.moved')}</Badge>}
        {name && item.to !== null && (
          <a href={`#text-${item.passageId}`} className="underlined">
            {t('since.show')}
          </a>
        )}
      </p>
      <DiffView ops={item.diff} lang="en" />
      {item.coarse && <p className="mt-1 text-ink-quiet text-small">{t('compare.coarse')}</p>}
    </>
  )
}
