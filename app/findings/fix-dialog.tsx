'use client'

import { CircleCheck, OctagonAlert } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { DiffView } from '@/app/ui/diff-view'
import type { Fix } from './shown-finding'
import type { Applied } from './use-findings'

/** Fixes before they are made, each text with what goes and what comes; and after, which were made and which not. */
export function FixDialog({
  fixes: given,
  onApply,
  onClose,
}: {
  fixes: readonly Fix[]
  onApply: (fixes: readonly Fix[]) => Promise<readonly Applied[]>
  onClose: () => void
}) {
  const t = useT('checks')
  const common = useT()
  // What was shown is what is made: the page behind may read itself anew meanwhile.
  const [fixes] = useState(given)
  const [busy, setBusy] = useState(false)
  const [applied, setApplied] = useState<readonly Applied[] | null>(null)
  const count = fixes.reduce((sum, fix) => sum + fix.count, 0)
  const changed = applied?.filter(one => one.refused === undefined).length ?? 0
  const apply = async () => {
    setBusy(true)
    setApplied(await onApply(fixes))
    setBusy(false)
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('fixAll.title', { count })}
      description={applied ? undefined : t('fixAll.body')}
      footer={
        applied ? (
          <Button variant="primary" onClick={onClose}>
            {common('actions.close')}
          </Button>
        ) : (
          <>
            <Button variant="quiet" onClick={onClose}>
              {common('actions.cancel')}
            </Button>
            <Button variant="primary" loading={busy} onClick={apply}>
              {t('fixAll.apply', { count })}
            </Button>
          </>
        )
      }
    >
      {applied && (
        <p role="status" className="mb-4 text-ui">
          {t('fixAll.changed', { changed, total: fixes.length })}
        </p>
      )}
      <ul className="flex flex-col gap-4">
        {fixes.map(({ passage, ops }) => (
          <li key={passage.id}>
            <p className="mb-1 text-ink-quiet text-small">{passage.label}</p>
            <DiffView ops={ops} lang="en" />
            <Outcome of={applied?.find(one => one.passageId === passage.id)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Outcome({ of }: { of: Applied | undefined }) {
  const t = useT('checks')
  if (!of) return null
  const Icon = of.refused === undefined ? CircleCheck : OctagonAlert
  return (
    <p className="mt-1.5 flex items-start gap-2 text-small">
      <Icon
        size={15}
        aria-hidden
        className={of.refused === undefined ? 'mt-0.5 text-pine' : 'mt-0.5 text-wine'}
      />
      {of.refused === undefined ? (
        t('fixAll.made')
      ) : (
        <span>
          <span className="font-medium">{t('fixAll.notMade')}</span> {of.refused}
        </span>
      )}
    </p>
  )
}
