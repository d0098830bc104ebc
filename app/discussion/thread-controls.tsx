'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Button } from '@/app/ui/button'
import { Select } from '@/app/ui/select'
import type { ThreadView } from '@/commands/thread-view'
import { isShown, neighbour, type ThreadFilter, threadFilters } from './thread-order'

/** Which threads are shown, and the way from one to the next: also by the keys n and p. */
export function ThreadControls({
  threads,
  shown,
  filter,
  onFilter,
  activeId,
  onActivate,
  readerId,
  keys = true,
}: {
  threads: readonly ThreadView[]
  shown: readonly ThreadView[]
  filter: ThreadFilter
  onFilter: (filter: ThreadFilter) => void
  activeId: string | null
  onActivate: (id: string) => void
  readerId: string
  /** Off where the same controls stand on the page a second time. */
  keys?: boolean
}) {
  const t = useT('discussion')
  const go = (step: 1 | -1) => {
    const next = neighbour(shown, activeId, step)
    if (next) onActivate(next.id)
  }
  useShortcuts(
    t('keys.group'),
    keys
      ? [
          { keys: 'n', label: t('keys.next'), run: () => go(1) },
          { keys: 'p', label: t('keys.previous'), run: () => go(-1) },
        ]
      : [],
  )
  const at = shown.findIndex(({ id }) => id === activeId)
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Select
        aria-label={t('filter.label')}
        className="min-w-0 flex-1"
        value={filter}
        onChange={event => onFilter(event.target.value as ThreadFilter)}
        options={threadFilters.map(value => ({
          value,
          label: `${t(`filter.${value}`)} (${threads.filter(thread => isShown(thread, value, readerId)).length})`,
        }))}
      />
      {at >= 0 && (
        <span className="tabular text-ink-quiet text-small">
          {t('position', { at: at + 1, total: shown.length })}
        </span>
      )}
      <Button
        size="small"
        variant="quiet"
        icon={ChevronUp}
        aria-label={t('previousThread')}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        variant="quiet"
        icon={ChevronDown}
        aria-label={t('nextThread')}
        onClick={() => go(1)}
      />
    </div>
  )
}
