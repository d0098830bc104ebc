'use client'

import { useT } from '@/app/i18n/client'
import { HistoryDialog } from './history-dialog'
import { OmitDialog } from './omit-dialog'
import { type Cut, SplitDialog } from './split-dialog'
import type { UnitEdit, WorkUnit } from './work-unit'

export type UnitDialog = 'omit' | 'split' | 'history'

/** What asks before something is done with one unit, or tells its past. */
export function UnitDialogs({
  open,
  unit,
  number,
  onOmit,
  onSplit,
  onClose,
}: {
  open: UnitDialog
  unit: WorkUnit
  number: number
  onOmit: (change: UnitEdit) => void
  onSplit: (cut: Cut) => void
  onClose: () => void
}) {
  const t = useT('workbench')
  if (open === 'omit') return <OmitDialog unit={unit} onOmit={onOmit} onClose={onClose} />
  if (open === 'split') return <SplitDialog unit={unit} onSplit={onSplit} onClose={onClose} />
  return <HistoryDialog passageId={unit.passageId} title={t('history.title', { number })} onClose={onClose} />
}
