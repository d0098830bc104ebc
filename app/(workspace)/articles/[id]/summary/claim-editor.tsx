'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { OthersHere } from '@/app/live/others-here'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { classes } from '@/app/ui/classes'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { TextArea } from '@/app/ui/text-area'
import type { Claim } from './claim'

/** One claim: its words, its place, and below it what it rests on. */
export function ClaimEditor({
  claim,
  name,
  active,
  others,
  refusal,
  moves,
  onActivate,
  onEdit,
  onRest,
  onConfirm,
  onRemove,
  children,
}: {
  claim: Claim
  /** "Why it matters", "Takeaway 2". */
  name: string
  active: boolean
  /** Who else is at this claim. */
  others: readonly string[]
  refusal?: string
  /** Absent for what has no place in an order. */
  moves?: { up?: () => void; down?: () => void }
  onActivate: () => void
  onEdit: (text: string) => void
  onRest: () => void
  /** Stands by the words of a machine as they are. */
  onConfirm: () => void
  onRemove?: () => Promise<string | undefined>
  children: ReactNode
}) {
  const t = useT('summary')
  const common = useT()
  const isProposal = claim.origin === 'machine' && claim.text !== ''
  return (
    <section
      aria-label={name}
      data-claim={claim.id}
      onFocus={onActivate}
      className={classes(
        'flex flex-col gap-2 border-l-2 px-4 py-3',
        active ? 'border-l-ink bg-sheet' : 'border-l-transparent',
      )}
    >
      <div className="flex min-h-7 items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="font-semibold text-small">{name}</h3>
          <OthersHere names={others} />
        </div>
        {moves && !refusal && (
          <div className="flex gap-0.5">
            <Button
              size="small"
              variant="quiet"
              icon={ArrowUp}
              aria-label={`${common('actions.moveUp')}: ${name}`}
              disabledReason={moves.up ? undefined : t('order.first')}
              onClick={moves.up}
            />
            <Button
              size="small"
              variant="quiet"
              icon={ArrowDown}
              aria-label={`${common('actions.moveDown')}: ${name}`}
              disabledReason={moves.down ? undefined : t('order.last')}
              onClick={moves.down}
            />
            {onRemove && (
              <ConfirmDialog
                title={t('remove.title')}
                body={t('remove.body')}
                confirmLabel={common('actions.remove')}
                variant="danger"
                onConfirm={onRemove}
                trigger={
                  <Button
                    size="small"
                    variant="quiet"
                    icon={Trash2}
                    aria-label={`${common('actions.remove')}: ${name}`}
                  />
                }
              />
            )}
          </div>
        )}
      </div>
      <TextArea
        bare
        reading
        rows={2}
        lang="en"
        aria-label={name}
        placeholder={t('placeholder')}
        readOnly={refusal !== undefined}
        value={claim.text}
        onChange={event => onEdit(event.target.value)}
        onBlur={onRest}
        className="rounded-sm"
      />
      {isProposal && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft text-small">
          <Badge tone="quiet">{common('origin.machine')}</Badge>
          {t('machine.about')}
          {!refusal && (
            <Button size="small" onClick={onConfirm} aria-label={`${t('machine.confirm')}: ${name}`}>
              {t('machine.confirm')}
            </Button>
          )}
        </p>
      )}
      {children}
    </section>
  )
}
