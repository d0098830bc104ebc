'use client'

import {
  ArrowDown,
  ArrowUp,
  BookCopy,
  Check,
  ChevronsDownUp,
  EllipsisVertical,
  History,
  Merge,
  Minus,
  PencilLine,
  Scissors,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import type { WorkUnit } from './work-unit'

export type UnitAction =
  | 'translated'
  | 'condensed'
  | 'draft'
  | 'omit'
  | 'merge'
  | 'split'
  | 'up'
  | 'down'
  | 'fill'
  | 'history'
  | 'undo'

/** What can be done with the unit that is worked on: a bar that stays where it is while the text moves. */
export function UnitTools({
  unit,
  number,
  total,
  selected,
  undoable,
  refusal,
  onAction,
  onClear,
  aids,
}: {
  unit: WorkUnit | undefined
  number: number
  total: number
  /** How many units are picked for a merge. */
  selected: number
  /** How many things that were done to units can be taken back. */
  undoable: number
  refusal?: string
  onAction: (action: UnitAction) => void
  onClear: () => void
  /** What helps with the unit, above the tools. */
  aids?: ReactNode
}) {
  const t = useT('workbench')
  const none = unit ? undefined : t('tools.choose')
  const noText = unit && unit.text.trim() === '' ? t('tools.noText') : undefined
  const isLast = number === total ? t('tools.last') : undefined
  const tools = [
    { action: 'translated', icon: Check, reason: noText, current: unit?.status === 'translated' },
    { action: 'condensed', icon: ChevronsDownUp, reason: noText, current: unit?.status === 'condensed' },
    { action: 'draft', icon: PencilLine, reason: noText, current: unit?.status === 'draft' },
    { action: 'omit', icon: Minus, reason: undefined, current: unit?.status === 'omitted' },
  ] as const
  return (
    <div className="sticky bottom-15 z-20 -mx-4 bg-paper px-4 md:bottom-0 md:mx-0 md:px-0">
      {aids}
      <div
        role="toolbar"
        aria-label={t('tools.label')}
        className="flex flex-wrap items-center gap-x-1.5 gap-y-1 border-rule border-t py-2"
      >
        <span className="tabular mr-2 text-ink-quiet text-small max-sm:hidden">
          {unit ? t('tools.unit', { number, total }) : t('tools.choose')}
        </span>
        {tools.map(({ action, icon, reason, current }) => (
          <Button
            key={action}
            size="small"
            variant={current ? 'primary' : 'secondary'}
            aria-pressed={current}
            icon={icon}
            disabledReason={refusal ?? none ?? reason}
            onClick={() => onAction(action)}
          >
            {t(`tools.${action}`)}
          </Button>
        ))}
        <span className="mx-1 h-5 w-px bg-rule max-sm:hidden" />
        <Button
          size="small"
          icon={Merge}
          disabledReason={refusal ?? none ?? (selected < 2 ? isLast : undefined)}
          onClick={() => onAction('merge')}
        >
          {selected > 1 ? t('tools.mergeSelected', { count: selected }) : t('tools.merge')}
        </Button>
        {selected > 0 && (
          <Button size="small" variant="quiet" onClick={onClear}>
            {t('tools.clear')}
          </Button>
        )}
        <Menu
          label={t('tools.more')}
          side="top"
          trigger={
            <Button size="small" variant="quiet" icon={EllipsisVertical} aria-label={t('tools.more')} />
          }
          items={[
            {
              id: 'split',
              icon: Scissors,
              label: t('tools.split'),
              keys: 's',
              disabledReason: refusal ?? none,
              onSelect: () => onAction('split'),
            },
            {
              id: 'up',
              icon: ArrowUp,
              label: t('tools.up'),
              keys: 'alt+shift+arrowup',
              disabledReason: refusal ?? none ?? (number === 1 ? t('tools.first') : undefined),
              onSelect: () => onAction('up'),
            },
            {
              id: 'down',
              icon: ArrowDown,
              label: t('tools.down'),
              keys: 'alt+shift+arrowdown',
              disabledReason: refusal ?? none ?? isLast,
              onSelect: () => onAction('down'),
            },
            {
              id: 'fill',
              icon: BookCopy,
              label: t('tools.fill'),
              keys: 'alt+shift+g',
              disabledReason: refusal ?? none,
              onSelect: () => onAction('fill'),
            },
            {
              id: 'undo',
              icon: Undo2,
              label: t('undo.label'),
              keys: 'u',
              disabledReason: refusal ?? (undoable === 0 ? t('undo.nothing') : undefined),
              onSelect: () => onAction('undo'),
            },
            {
              id: 'history',
              icon: History,
              label: t('tools.history'),
              keys: 'h',
              disabledReason: none,
              separated: true,
              onSelect: () => onAction('history'),
            },
          ]}
        />
      </div>
    </div>
  )
}
