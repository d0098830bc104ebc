'use client'

import type { ShownFinding } from '@/app/findings/shown-finding'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { UnderUnit } from './under-unit'
import { useFindingCounts } from './use-finding-counts'
import { fixKeys, useUnitFindings } from './use-unit-findings'
import type { WorkUnit } from './work-unit'

/** The findings beside the typing: what is found in the unit that is worked on, how it is mended, and the way to the next. */
export function useMending({
  articleId,
  units,
  active,
  canEdit,
  write,
  save,
  goTo,
}: {
  articleId: string
  units: readonly WorkUnit[]
  active: WorkUnit | undefined
  canEdit: boolean
  write: (id: string, text: string) => void
  save: (id: string) => Promise<boolean>
  goTo: (id: string | undefined) => void
}) {
  const t = useT('checks')
  const { found, askAgain } = useUnitFindings(active)
  const counts = useFindingCounts(articleId, active?.id, found)
  const fix = ({ start, end, fix: words }: ShownFinding) => {
    if (!active || !canEdit || words === undefined) return
    write(active.id, active.text.slice(0, start) + words + active.text.slice(end))
    const area = document.activeElement
    if (area instanceof HTMLTextAreaElement)
      requestAnimationFrame(() => area.setSelectionRange(start + words.length, start + words.length))
  }
  const step = (by: 1 | -1) => {
    const at = units.findIndex(unit => unit.id === active?.id)
    const others = by === 1 ? units.slice(at + 1) : units.slice(0, Math.max(0, at)).reverse()
    goTo(others.find(unit => counts.get(unit.id))?.id)
  }
  useShortcuts(t('title'), [
    {
      keys: fixKeys,
      label: t('keys.fix'),
      run: () => {
        const first = found.items.find(one => !one.ignored && one.fix !== undefined)
        if (first) fix(first)
      },
    },
    { keys: 'alt+pagedown', label: t('live.next'), whileTyping: true, run: () => step(1) },
    { keys: 'alt+pageup', label: t('live.previous'), whileTyping: true, run: () => step(-1) },
    { keys: 'n', label: t('live.next'), run: () => step(1) },
    { keys: 'p', label: t('live.previous'), run: () => step(-1) },
  ])
  return {
    counts,
    /** What stands under the text of the unit that is worked on. */
    below: active && (
      <UnderUnit
        key={active.id}
        unit={active}
        number={units.indexOf(active) + 1}
        found={found}
        readOnly={!canEdit}
        onFix={fix}
        onSave={() => save(active.id)}
        onIgnored={askAgain}
      />
    ),
  }
}
