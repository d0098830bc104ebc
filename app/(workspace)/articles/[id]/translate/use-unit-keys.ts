'use client'

import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import type { UnitAction } from './unit-tools'

type Acts = {
  step: (by: 1 | -1) => void
  write: () => void
  leave: () => void
  select: () => void
  act: (action: UnitAction) => void
  actAndGoOn: (action: UnitAction) => void
}

/** The workbench's keys. Those with Ctrl, Cmd or Alt work while typing; the single ones after Escape has left the text. */
export function useUnitKeys({ step, write, leave, select, act, actAndGoOn }: Acts): void {
  const t = useT('workbench')
  useShortcuts(t('keys.title'), [
    { keys: 'mod+enter', label: t('keys.translated'), run: () => actAndGoOn('translated') },
    { keys: 'mod+shift+enter', label: t('keys.condensed'), run: () => actAndGoOn('condensed') },
    { keys: 'alt+arrowdown', label: t('keys.next'), run: () => step(1) },
    { keys: 'alt+arrowup', label: t('keys.previous'), run: () => step(-1) },
    { keys: 'alt+shift+arrowdown', label: t('keys.down'), run: () => act('down') },
    { keys: 'alt+shift+arrowup', label: t('keys.up'), run: () => act('up') },
    { keys: 'mod+j', label: t('keys.merge'), run: () => act('merge') },
    { keys: 'alt+shift+g', label: t('tools.fill'), whileTyping: true, run: () => act('fill') },
    { keys: 'escape', label: t('keys.leave'), whileTyping: true, run: leave },
    { keys: 'e', label: t('keys.write'), run: write },
    { keys: 'j', label: t('keys.next'), run: () => step(1) },
    { keys: 'k', label: t('keys.previous'), run: () => step(-1) },
    { keys: 't', label: t('tools.translated'), run: () => act('translated') },
    { keys: 'c', label: t('tools.condensed'), run: () => act('condensed') },
    { keys: 'd', label: t('tools.draft'), run: () => act('draft') },
    { keys: 'o', label: t('tools.omit'), run: () => act('omit') },
    { keys: 'x', label: t('keys.select'), run: select },
    { keys: 'm', label: t('keys.merge'), run: () => act('merge') },
    { keys: 's', label: t('tools.split'), run: () => act('split') },
    { keys: 'u', label: t('undo.label'), run: () => act('undo') },
    { keys: 'h', label: t('tools.history'), run: () => act('history') },
  ])
}
