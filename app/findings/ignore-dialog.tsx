'use client'

import { useT } from '@/app/i18n/client'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import type { ShownFinding } from './shown-finding'

/** Asks why a finding is to be ignored. `onIgnore` answers the words of a refusal, or undefined when it is done. */
export function IgnoreDialog({
  finding,
  onIgnore,
  onClose,
}: {
  finding: ShownFinding
  onIgnore: (note: string) => Promise<string | undefined>
  onClose: () => void
}) {
  const t = useT('checks')
  return (
    <ConfirmDialog
      open
      title={t('ignoreDialog.title')}
      body={
        <>
          <p className="mb-1 text-ink">{finding.message}</p>
          <p>{t('ignoreDialog.body')}</p>
        </>
      }
      note={{ label: t('ignoreDialog.because'), required: true }}
      confirmLabel={t('ignoreDialog.confirm')}
      onOpenChange={open => !open && onClose()}
      onConfirm={onIgnore}
    />
  )
}
