'use client'

import { type DragEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { formOf } from '@/app/client/form-of'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { classes } from '@/app/ui/classes'
import { FileButton } from '@/app/ui/file-button'
import type { VerifiedExport } from '@/commands/verify-export'
import { VerifyResult } from './verify-result'

type Told = { name: string; result: VerifiedExport } | { name: string; failed: string }

/** A place to drop a file on, or to choose one by the keyboard; what it is stands below. */
export function VerifyDesk() {
  const t = useT('reading')
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<Told>()
  const check = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    const answer = await send<VerifiedExport>('POST', '/api/v1/verify', { body: formOf(file, {}) })
    setBusy(false)
    setTold(
      answer.ok
        ? { name: file.name, result: answer.data }
        : { name: file.name, failed: answer.problem.detail || t('verify.failed') },
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void check(event.dataTransfer.files[0])
  }
  return (
    <>
      <section
        aria-label={t('verify.place')}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes(
          'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-6 py-12 text-center',
          over ? 'border-ink bg-well' : 'border-edge bg-sheet',
        )}
      >
        <p className="text-lead">{t('verify.drop')}</p>
        <FileButton label={t('verify.choose')} loading={busy} onFile={check} />
        <p className="text-ink-quiet text-small">{t('verify.kinds')}</p>
      </section>
      <div aria-live="polite">
        {told &&
          ('result' in told ? (
            <VerifyResult name={told.name} result={told.result} />
          ) : (
            <Banner tone="danger">{told.failed}</Banner>
          ))}
      </div>
    </>
  )
}
