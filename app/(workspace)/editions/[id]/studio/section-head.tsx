'use client'

import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronRight,
  Ellipsis,
  Eye,
  GripVertical,
  Trash2,
} from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu, type MenuItem } from '@/app/ui/menu'
import { type SectionKind, sectionKinds } from '@/domain/words'
import { onMoveKeys } from './move-keys'
import { useWorld } from './studio-context'

/** The head of a section: its place and name, the handle it is dragged by, and what can be done with the whole of it. */
export function SectionHead({
  kind,
  name,
  at,
  total,
  folded,
  content,
  onFold,
  onMove,
  onRemove,
  onKind,
  onDrag,
}: {
  kind: SectionKind
  name: string
  at: number
  total: number
  folded: boolean
  content: string
  onFold: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onKind: (kind: SectionKind) => void
  onDrag: (on: boolean) => void
}) {
  const t = useT('editions')
  const common = useT()
  const { show } = useWorld()
  const kindName = common(`sectionKind.${kind}`)
  const jump: MenuItem = {
    id: 'jump',
    label: t('studio.jump'),
    icon: Eye,
    onSelect: () => show(`s${at + 1}`),
  }
  const kinds: MenuItem[] = sectionKinds.map((one, index) => ({
    id: one,
    label: common(`sectionKind.${one}`),
    checked: one === kind,
    separated: index === 0,
    onSelect: () => onKind(one),
  }))
  const remove: MenuItem = {
    id: 'remove',
    label: t('studio.remove'),
    icon: Trash2,
    danger: true,
    separated: true,
    onSelect: onRemove,
  }
  const Chevron = folded ? ChevronRight : ChevronDown
  return (
    <div className="flex items-center gap-1 px-2 py-2 sm:gap-2">
      <span
        draggable
        aria-hidden
        title={t('studio.drag', { name })}
        onDragStart={event => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', name)
          onDrag(true)
        }}
        onDragEnd={() => onDrag(false)}
        className="cursor-grab p-1 text-ink-quiet hover:text-ink max-sm:hidden"
      >
        <GripVertical size={17} strokeWidth={1.75} />
      </span>
      <h2 className="min-w-0 flex-1">
        <button
          type="button"
          aria-expanded={!folded}
          aria-controls={folded ? undefined : content}
          aria-label={t(folded ? 'studio.unfold' : 'studio.fold', { name })}
          onClick={onFold}
          onKeyDown={onMoveKeys(onMove)}
          className="flex w-full min-w-0 items-center gap-2 rounded-md px-1 py-1.5 text-left"
        >
          <Chevron size={17} strokeWidth={1.75} aria-hidden className="shrink-0 text-ink-quiet" />
          <span className="tabular text-ink-quiet text-small">{at + 1}</span>
          <span className="min-w-0 truncate font-semibold text-ui">{name}</span>
          {name !== kindName && (
            <span className="truncate text-ink-quiet text-small max-sm:hidden">{kindName}</span>
          )}
        </button>
      </h2>

      <Button
        variant="quiet"
        size="small"
        icon={ArrowUp}
        aria-label={t('studio.up', { name })}
        className={at === 0 ? 'invisible' : undefined}
        onClick={() => onMove(-1)}
      />
      <Button
        variant="quiet"
        size="small"
        icon={ArrowDown}
        aria-label={t('studio.down', { name })}
        className={at === total - 1 ? 'invisible' : undefined}
        onClick={() => onMove(1)}
      />

      <Menu
        label={t('studio.more', { name })}
        trigger={
          <Button variant="quiet" size="small" icon={Ellipsis} aria-label={t('studio.more', { name })} />
        }
        items={[jump, ...kinds, remove]}
      />
    </div>
  )
}
