'use client'

import { useState } from 'react'
import { problemWords } from '@/app/client/problem'
import type { Held, Of } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import { isOpenGate, type ShownGate, unreviewedBy } from './gate-words'
import { useSigning } from './use-signing'

/** Goes past what stands open, with a reason for each gate that stays visible. For editors; there is none without gates open. */
export function OverrideButton({
  of,
  to,
  gates,
  held,
  done,
}: {
  of: Of
  /** The state that is moved to. */
  to: string
  gates: readonly ShownGate[]
  held: Held
  /** What to say when it is done. */
  done: string
}) {
  const t = useT('signing')
  const common = useT()
  const notify = useToast()
  const { move } = useSigning(of)
  const [open, setOpen] = useState(false)
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const waiting = gates.filter(isOpenGate)
  const never = waiting.filter(({ overridable }) => !overridable)
  const complete = waiting.every(({ code }) => reasons[code]?.trim())
  if (waiting.length === 0 && !open) return null
  const override = async () => {
    setBusy(true)
    const refused = await move({
      to,
      override: waiting.map(({ code }) => ({ code, reason: reasons[code]?.trim() ?? '' })),
    })
    setBusy(false)
    setProblem(refused ? problemWords(refused) : null)
    if (refused) return
    setOpen(false)
    setReasons({})
    notify({ title: done, tone: 'success' })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('override.title')}
      description={t('override.body')}
      trigger={
        <Button variant="quiet" disabledReason={held ?? undefined}>
          {t('override.open')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="seal"
            loading={busy}
            disabledReason={
              never.length > 0 ? t('override.never') : complete ? undefined : t('override.missing')
            }
            onClick={override}
          >
            {t('override.confirm')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {problem && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problem}
          </p>
        )}
        {waiting.map(gate => (
          <section key={gate.code} className="flex flex-col gap-2">
            <h3 className="font-medium text-ui">{common(`gate.${gate.code}`)}</h3>
            <p className="text-ink-soft text-small">
              {gate.message}{' '}
              {unreviewedBy(gate) > 0 && t('override.unreviewed', { count: unreviewedBy(gate) })}
            </p>
            {gate.overridable ? (
              <Field label={t('override.reason')} required>
                <TextArea
                  rows={2}
                  value={reasons[gate.code] ?? ''}
                  onChange={event => setReasons({ ...reasons, [gate.code]: event.target.value })}
                />
              </Field>
            ) : (
              <p className="text-small text-wine">{t('override.never')}</p>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
