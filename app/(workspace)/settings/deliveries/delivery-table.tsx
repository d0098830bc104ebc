'use client'

import { CircleAlert, CircleCheck, CircleHelp, Clock, Minus, Send } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Badge, type BadgeTone } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { RelativeTime } from '@/app/ui/relative-time'
import { type Column, Table } from '@/app/ui/table'
import { useToast } from '@/app/ui/toast'
import type { DeliveryView } from '@/commands/deliveries'

const looks = {
  queued: { tone: 'plain', icon: Clock },
  sending: { tone: 'plain', icon: Send },
  sent: { tone: 'success', icon: CircleCheck },
  failed: { tone: 'danger', icon: CircleAlert },
  uncertain: { tone: 'warning', icon: CircleHelp },
  dropped: { tone: 'quiet', icon: Minus },
} as const satisfies Record<DeliveryView['state'], { tone: BadgeTone; icon: typeof Clock }>

/** Deliveries as rows: what, to whom, what became of it, and why. */
export function DeliveryTable({ items }: { items: readonly DeliveryView[] }) {
  const t = useT('robots')
  const mail = useT('mail')
  const why = ({ channel, lastError }: DeliveryView) =>
    lastError === null
      ? undefined
      : ((channel === 'mail' ? mail.optional(`fault.${lastError}`) : t.optional(`fault.${lastError}`)) ??
        lastError)
  const columns: Column<DeliveryView>[] = [
    {
      key: 'to',
      header: t('deliveries.to'),
      heading: true,
      cell: ({ to, group }) => (
        <span className="break-words">{to?.name ?? group ?? t('deliveries.gone')}</span>
      ),
    },
    {
      key: 'what',
      header: t('deliveries.what'),
      cell: ({ mode }) => t.optional(`deliveries.modes.${mode}`) ?? mode,
    },
    {
      key: 'state',
      header: t('deliveries.state'),
      cell: delivery => (
        <>
          <Badge {...looks[delivery.state]}>{t(`deliveries.states.${delivery.state}`)}</Badge>
          {why(delivery) && <p className="mt-1 max-w-measure-en text-ink-soft text-small">{why(delivery)}</p>}
          {delivery.nextAt && (
            <p className="mt-1 text-ink-quiet text-small">
              {t('deliveries.next')}: <RelativeTime value={delivery.nextAt} />
            </p>
          )}
        </>
      ),
    },
    { key: 'tries', header: t('deliveries.tries'), numeric: true, cell: ({ tries }) => tries },
    {
      key: 'when',
      header: t('deliveries.when'),
      cell: ({ endedAt, createdAt }) => <RelativeTime value={endedAt ?? createdAt} />,
    },
    {
      key: 'again',
      header: t('deliveries.again'),
      headerHidden: true,
      cell: delivery => (delivery.retriable ? <TryAgain delivery={delivery} /> : null),
    },
  ]
  return (
    <Table
      caption={t('deliveries.title')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  )
}

function TryAgain({ delivery: { id, state, to, group } }: { delivery: DeliveryView }) {
  const t = useT('robots')
  const router = useRouter()
  const notify = useToast()
  const [busy, setBusy] = useState(false)
  const again = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/v1/deliveries/${id}/retry`)
    setBusy(false)
    if (!answer.ok)
      return notify({
        tone: 'danger',
        title: t('deliveries.failed', { reason: problemWords(answer.problem) }),
      })
    notify({ tone: 'success', title: t('deliveries.queued') })
    router.refresh()
  }
  const label = t(state === 'uncertain' ? 'deliveries.againUncertain' : 'deliveries.again')
  return (
    <Button size="small" loading={busy} aria-label={`${label}: ${to?.name ?? group ?? ''}`} onClick={again}>
      {label}
    </Button>
  )
}
