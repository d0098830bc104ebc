'use client'

import { useState } from 'react'
import { problemWords } from '@/app/client/problem'
import type { Held, Of } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { RadioGroup } from '@/app/ui/radio-group'
import { useToast } from '@/app/ui/toast'
import type { Stage } from '@/domain/words'
import { useSigning } from './use-signing'

/** Asks for changes, as a signed decision on one stage; the article goes back to those who wrote it. */
export function RequestChanges({
  of,
  hashes,
  held,
  noteNeeded,
}: {
  of: Of
  /** The hash of each stage as it is shown, by stage. */
  hashes: Partial<Record<Stage, string>>
  held: Held
  /** No open comment says what to change. */
  noteNeeded: boolean
}) {
  const t = useT('signing')
  const common = useT()
  const notify = useToast()
  const { sign } = useSigning(of)
  const stages = Object.keys(hashes) as Stage[]
  const [stage, setStage] = useState<Stage>(stages[0] ?? 'translation')
  return (
    <ConfirmDialog
      title={t('request.title')}
      trigger={
        <Button size="small" variant="quiet" disabledReason={held ?? undefined}>
          {common('actions.requestChanges')}
        </Button>
      }
      body={
        <div className="flex flex-col gap-4">
          <p>{t('request.body')}</p>
          {stages.length > 1 && (
            <RadioGroup
              legend={t('request.stage')}
              inline
              value={stage}
              onChange={setStage}
              options={stages.map(value => ({ value, label: common(`stage.${value}`) }))}
            />
          )}
        </div>
      }
      note={{ label: t('request.note'), hint: t('request.noteHint'), required: noteNeeded }}
      confirmLabel={t('request.confirm')}
      onConfirm={async note => {
        const refused = await sign({
          stage,
          decision: 'request_changes',
          contentHash: hashes[stage] ?? '',
          note,
        })
        if (refused) return problemWords(refused)
        notify({ title: t('request.done'), tone: 'success' })
      }}
    />
  )
}
