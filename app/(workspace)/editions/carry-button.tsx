'use client'

import { ArrowRightToLine } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { useToast } from '@/app/ui/toast'
import type { CarriedOn } from '@/commands/carry-on'

/** Carries an article or the note of a correction on into the edition that comes next, and says which one that is. */
export function CarryButton({
  path,
  label,
  told,
  held,
}: {
  /** The address that does it. */
  path: string
  label: string
  /** What was done, for the edition of this number. */
  told: (number: number) => string
  held?: string
}) {
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [busy, setBusy] = useState(false)
  const carry = async () => {
    setBusy(true)
    const answer = await send<CarriedOn>('POST', path)
    setBusy(false)
    if (!answer.ok) return notify({ tone: 'danger', title: problemWords(answer.problem) })
    const { id, number } = answer.data.edition
    router.refresh()
    notify({
      tone: 'success',
      title: told(number),
      action: { label: common('actions.open'), onClick: () => router.push(`/editions/${id}`) },
    })
  }
  return (
    <Button
      size="small"
      variant="quiet"
      icon={ArrowRightToLine}
      loading={busy}
      disabledReason={held}
      onClick={carry}
    >
      {label}
    </Button>
  )
}
