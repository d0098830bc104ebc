'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'

/** The codes to keep on paper, shown this once. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useT('account')
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setSaid(t('factors.recovery.copied'))
    } catch {
      setSaid(t('factors.recovery.failed'))
    }
  }
  return (
    <Dialog
      open
      title={t('factors.recovery.title')}
      description={t('factors.recovery.body')}
      onOpenChange={open => !open && onClose()}
      footer={<Button onClick={onClose}>{t('factors.recovery.close')}</Button>}
    >
      <div className="flex flex-col gap-4 pt-2 pb-2">
        <ol className="grid gap-x-6 gap-y-1 font-mono text-ui sm:grid-cols-2">
          {codes.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary" icon={Copy} onClick={copy}>
            {t('factors.recovery.copy')}
          </Button>
          <p aria-live="polite" className="text-small">
            {said}
          </p>
        </div>
      </div>
    </Dialog>
  )
}
