'use client'

import { useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import { useLater } from '@/app/client/later'
import type { ShownFinding } from '@/app/findings/shown-finding'
import type { UnitFindings } from './use-unit-findings'
import type { WorkUnit } from './work-unit'

const lines = async () => {
  const [found, dialog] = await Promise.all([
    import('./unit-findings'),
    import('@/app/findings/ignore-dialog'),
  ])
  return { Lines: found.UnitFindings, IgnoreDialog: dialog.IgnoreDialog }
}

/** What the checks find in the unit that is worked on, under its text. Fetched when there is something to show. */
export function UnderUnit({
  unit,
  number,
  found,
  readOnly,
  onFix,
  onSave,
  onIgnored,
}: {
  unit: WorkUnit
  number: number
  found: UnitFindings
  readOnly: boolean
  onFix: (finding: ShownFinding) => void
  /** Saves the text first: a finding is ignored in a text that is kept. */
  onSave: () => Promise<boolean>
  onIgnored: () => void
}) {
  const [later, want] = useLater(lines)
  const [ignoring, setIgnoring] = useState<ShownFinding | null>(null)
  const isAny = found.items.length > 0
  useEffect(() => {
    if (isAny) want()
  }, [isAny, want])
  if (!later) return null
  const ignore = async ({ id }: ShownFinding, note: string) => {
    await onSave()
    const answer = await send('POST', `/api/v1/checks/${encodeURIComponent(id)}/ignore`, { body: { note } })
    onIgnored()
    return answer.ok ? undefined : answer.problem.detail
  }
  return (
    <>
      <later.Lines
        text={unit.text}
        number={number}
        found={found}
        readOnly={readOnly}
        onFix={onFix}
        onIgnore={setIgnoring}
      />
      {ignoring && (
        <later.IgnoreDialog
          finding={ignoring}
          onIgnore={note => ignore(ignoring, note)}
          onClose={() => setIgnoring(null)}
        />
      )}
    </>
  )
}
