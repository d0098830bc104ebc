'use client'

import { Download, Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { buttonStyle } from '@/app/ui/button-style'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { ImportReport } from '@/domain/memory/import-report'
import { ReportLines } from './report-lines'

/** The memory as a TMX file, out and in, with what became of what came in. */
export function MemoryTransfer({ held }: { held: string | null }) {
  const t = useT('memory')
  const common = useT()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [file, setFile] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [report, setReport] = useState<ImportReport>()
  const take = async () => {
    if (!file) return
    setBusy(true)
    setProblem(undefined)
    const answer = await send<ImportReport>(
      'POST',
      `/api/v1/memory/import?name=${encodeURIComponent(file.name.slice(0, 200))}`,
      { body: new Blob([await file.arrayBuffer()], { type: 'application/x-tmx+xml' }) },
    )
    setBusy(false)
    if (!answer.ok)
      return setProblem(answer.problem.status === 413 ? t('transfer.tooLarge') : problemWords(answer.problem))
    setReport(answer.data)
    router.refresh()
  }
  const change = (next: boolean) => {
    setOpen(next)
    setProblem(undefined)
    setReport(undefined)
    setFile(undefined)
  }
  return (
    <>
      <a
        href="/api/v1/memory/export?format=tmx"
        download
        className={buttonStyle({ variant: 'quiet', size: 'medium' })}
      >
        <Download size={17} strokeWidth={1.75} aria-hidden />
        {t('transfer.export')}
      </a>
      <Dialog
        open={open}
        onOpenChange={change}
        title={t('transfer.title')}
        description={t('transfer.body')}
        trigger={
          <Button icon={Upload} variant="quiet" disabledReason={held ?? undefined}>
            {t('transfer.import')}
          </Button>
        }
        footer={
          <>
            <Button variant="quiet" onClick={() => change(false)}>
              {report ? common('actions.close') : common('actions.cancel')}
            </Button>
            {!report && (
              <Button
                variant="primary"
                loading={busy}
                disabledReason={file ? undefined : t('transfer.none')}
                onClick={take}
              >
                {t('transfer.go')}
              </Button>
            )}
          </>
        }
      >
        <div className="flex flex-col gap-4 pt-2 pb-2" aria-live="polite">
          {problem && (
            <Banner tone="danger" urgent>
              {problem}
            </Banner>
          )}
          {report ? (
            <>
              <p className="text-ui">{t('transfer.done', { taken: report.taken, units: report.units })}</p>
              <ReportLines report={report} />
            </>
          ) : (
            <Field label={t('transfer.file')}>
              <TextInput
                type="file"
                accept=".tmx,application/x-tmx+xml"
                onChange={event => setFile(event.target.files?.[0])}
              />
            </Field>
          )}
        </div>
      </Dialog>
    </>
  )
}
