'use client'

import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { DiffView } from '@/app/ui/diff-view'
import type { Fix } from './shown-finding'

/** All fixes of one kind before they are made: each text with what goes and what comes. */
export function FixDialog({
  fixes,
  onApply,
  onClose,
}: {
  fixes: readonly Fix[]
  onApply: () => Promise<string | undefined>
  onClose: () => void
}) {
  const t = useT('checks')
  const common = useT()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const count = fixes.reduce((sum, fix) => sum + fix.count, 0)
  const apply = async () => {
    setBusy(true)
    const refused = await onApply()
    setBusy(false)
    setProblem(refused)
    if (!refused) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('fixAll.title', { count })}
      description={t('fixAll.body')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" loading={busy} onClick={apply}>
            {t('fixAll.apply', { count })}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-4">
        {fixes.map(({ passage, ops }) => (
          <li key={passage.id}>
            <p className="mb-1 text-ink-quiet text-small">{passage.label}</p>
            <DiffView ops={ops} lang="en" />
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-4 text-ui text-wine">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
