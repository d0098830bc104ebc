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
import { useToast } from '@/app/ui/toast'
import type { Imported } from '@/commands/import-terms'

const types = { csv: 'text/csv', tbx: 'application/x-tbx+xml' }

/** The glossary as a file, out and in. */
export function TermTransfer({ held }: { held: string | null }) {
  const t = useT('terms')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [open, setOpen] = useState(false)
  const [file, setFile] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const take = async () => {
    if (!file) return
    setBusy(true)
    const answer = await send<Imported>('POST', '/api/v1/terms/import', {
      body: new Blob([await file.arrayBuffer()], {
        type: /\.(?:tbx|xml)$/i.test(file.name) ? types.tbx : types.csv,
      }),
    })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    const { skipped = 0, ...counts } = answer.data
    const left = skipped > 0 ? ` ${t('transfer.skipped', { count: skipped })}` : ''
    notify({ tone: 'success', title: t('transfer.done', counts) + left })
    setOpen(false)
    setFile(undefined)
    router.refresh()
  }
  return (
    <>
      {(['csv', 'tbx'] as const).map(format => (
        <a
          key={format}
          href={`/api/v1/terms/export?format=${format}`}
          download
          className={buttonStyle({ variant: 'quiet', size: 'medium' })}
        >
          <Download size={17} strokeWidth={1.75} aria-hidden />
          {t(`transfer.export.${format}`)}
        </a>
      ))}
      <Dialog
        open={open}
        onOpenChange={next => {
          setOpen(next)
          setProblem(undefined)
        }}
        title={t('transfer.title')}
        description={t('transfer.body')}
        trigger={
          <Button icon={Upload} variant="quiet" disabledReason={held ?? undefined}>
            {t('transfer.import')}
          </Button>
        }
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common('actions.cancel')}
            </Button>
            <Button
              variant="primary"
              loading={busy}
              disabledReason={file ? undefined : t('transfer.none')}
              onClick={take}
            >
              {t('transfer.go')}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4 pt-2 pb-2">
          {problem && (
            <Banner tone="danger" urgent>
              {problem}
            </Banner>
          )}
          <Field label={t('transfer.file')}>
            <TextInput
              type="file"
              accept=".csv,.tbx,.xml,text/csv"
              onChange={event => setFile(event.target.files?.[0])}
            />
          </Field>
        </div>
      </Dialog>
    </>
  )
}
