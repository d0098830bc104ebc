'use client'

import { RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'

/**
 * Saves an earlier revision as the newest one, and shows what that changed. It asks nothing: what stood before can be
 * restored in the same way, and with it every sign-off on it.
 */
export function RestoreButton({
  passageId,
  revision,
  current,
  held,
  base,
}: {
  passageId: string
  revision: number
  /** The revision that stands. */
  current: number
  held: string | null
  base: string
}) {
  const t = useT('review')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const restore = async () => {
    setBusy(true)
    const answer = await send<{ revision: number }>('POST', `/api/v1/passages/${passageId}/restore`, {
      body: { revision },
      ifMatch: current,
    })
    setBusy(false)
    setProblem(answer.ok ? null : problemWords(answer.problem))
    if (answer.ok)
      router.push(`${base}/compare?passage=${passageId}&from=${current}&to=${answer.data.revision}`)
  }
  return (
    <div className="flex flex-col gap-1">
      <Button
        size="small"
        icon={RotateCcw}
        loading={busy}
        disabledReason={held ?? undefined}
        onClick={restore}
        className="self-start"
      >
        {t('compare.restore', { number: revision })}
      </Button>
      {problem && (
        <p role="alert" className="text-small text-wine">
          {problem}
        </p>
      )}
    </div>
  )
}
