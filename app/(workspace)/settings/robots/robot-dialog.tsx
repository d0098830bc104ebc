'use client'

import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useLanguage, useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { useToast } from '@/app/ui/toast'
import type { RobotView } from '@/commands/robots'
import { ShownSecret } from '../../shown-secret'
import { RobotFields } from './robot-fields'
import { formOf, inputOf } from './robot-form'

/** Sets a group up, or changes the one that is given. A key that was made for it is shown once. */
export function RobotDialog({ robot, held }: { robot?: RobotView; held: string | null }) {
  const t = useT('robots')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const id = useId()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState(() => formOf(robot, language))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [made, setMade] = useState<{ secret: string; name: string }>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = robot
      ? await send<RobotView & { secret?: null }>('PUT', `/api/v1/settings/robots/${robot.id}`, {
          body: inputOf(form, false),
          ifMatch: robot.revision,
        })
      : await send<RobotView & { secret?: string | null }>('POST', '/api/v1/settings/robots', {
          body: inputOf(form, true),
        })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    setProblem(undefined)
    setOpen(false)
    setForm(formOf(robot, language))
    notify({ tone: 'success', title: t('saved') })
    if (answer.data.secret) return setMade({ secret: answer.data.secret, name: answer.data.name })
    router.refresh()
  }
  const close = () => {
    setMade(undefined)
    router.refresh()
  }
  return (
    <>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={robot ? t('edit', { name: robot.name }) : t('addTitle')}
        trigger={
          <Button
            size={robot ? 'small' : 'medium'}
            variant={robot ? 'secondary' : 'primary'}
            icon={robot ? undefined : Plus}
            disabledReason={held ?? undefined}
          >
            {robot ? common('actions.edit') : t('add')}
          </Button>
        }
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common('actions.cancel')}
            </Button>
            <Button variant="primary" type="submit" form={id} loading={busy}>
              {common('actions.save')}
            </Button>
          </>
        }
      >
        <form id={id} onSubmit={save} className="flex flex-col gap-5 pt-2 pb-2">
          {problem && (
            <Banner tone="danger" urgent>
              {problem}
            </Banner>
          )}
          <RobotFields
            form={form}
            robot={robot}
            onChange={part => setForm(before => ({ ...before, ...part }))}
          />
        </form>
      </Dialog>
      {made && (
        <ShownSecret
          secret={made.secret}
          onClose={close}
          words={{
            title: t('secretShown', { name: made.name }),
            body: t('secretShownBody'),
            label: t('secret'),
            copy: t('secretCopy'),
            copied: t('secretCopied'),
            failed: t('secretNotCopied'),
            close: common('actions.close'),
          }}
        />
      )}
    </>
  )
}
