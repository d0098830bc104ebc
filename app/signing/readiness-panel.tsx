'use client'

import { Check, CircleDashed, History, SpellCheck, Stamp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import type { GateState } from '@/domain/readiness'
import { isOpenGate, type ShownGate } from './gate-words'

const marks = {
  satisfied: { icon: Check, tone: 'text-pine' },
  missing: { icon: CircleDashed, tone: 'text-ochre' },
  stale: { icon: History, tone: 'text-ochre' },
  overridden: { icon: Stamp, tone: 'text-vermilion' },
} as const satisfies Record<GateState, { icon: typeof Check; tone: string }>

/** The gates before a move, each in words with its state, and the way to where it is mended. */
export function ReadinessPanel({
  gates,
  errors,
  target,
  actions,
}: {
  gates: readonly ShownGate[]
  /** How many errors the checks found, gate or not, and where they are looked at. */
  errors: { count: number; href: string }
  /** The state that is asked for, in words. */
  target: string
  actions?: ReactNode
}) {
  const t = useT('signing')
  const open = gates.filter(isOpenGate).length
  return (
    <Panel title={t('readiness.title')} aside={t('readiness.to', { state: target })}>
      <p className={classes('mb-3 text-ui', open > 0 ? 'text-ink-soft' : 'text-pine')}>
        {open > 0 ? t('readiness.open', { count: open }) : t('readiness.ready')}
      </p>
      <ul className="flex flex-col">
        {gates.map(gate => (
          <li key={gate.code} className="border-rule border-t py-2.5">
            <GateLine gate={gate} />
          </li>
        ))}
        <li className="flex items-start gap-2.5 border-rule border-t py-2.5 text-ui">
          <SpellCheck
            size={17}
            strokeWidth={1.75}
            aria-hidden
            className={classes('mt-0.5 shrink-0', errors.count > 0 ? 'text-wine' : 'text-pine')}
          />
          <p className={classes('min-w-0 flex-1', errors.count === 0 && 'text-ink-soft')}>
            {errors.count > 0
              ? t('readiness.checkErrors', { count: errors.count })
              : t('readiness.noCheckErrors')}
          </p>
          <Link href={errors.href} prefetch={false} className="underlined shrink-0 text-small">
            {t('readiness.look')}
          </Link>
        </li>
      </ul>
      {actions && <div className="mt-3 flex flex-wrap gap-2 border-rule border-t pt-4">{actions}</div>}
    </Panel>
  )
}

function GateLine({ gate }: { gate: ShownGate }) {
  const t = useT('signing')
  const common = useT()
  const { icon: Icon, tone } = marks[gate.state]
  const { override } = gate
  return (
    <div className="flex items-start gap-2.5 text-ui">
      <Icon size={17} strokeWidth={1.75} aria-hidden className={classes('mt-0.5 shrink-0', tone)} />
      <div className="min-w-0 flex-1">
        <p>
          <span className={gate.state === 'satisfied' ? 'text-ink-soft' : 'font-medium text-ink'}>
            {common(`gate.${gate.code}`)}
          </span>{' '}
          <span className={classes('text-small', tone)}>{common(`gateState.${gate.state}`)}</span>
        </p>
        {gate.state !== 'satisfied' && (
          <p className="text-ink-soft text-small">
            {gate.message}{' '}
            {gate.href && (
              <Link href={gate.href} prefetch={false} className="underlined whitespace-nowrap">
                {t('readiness.mend')}
              </Link>
            )}
          </p>
        )}
        {override && (
          <div className="mt-1.5 border-vermilion border-l-2 pl-3 text-small">
            <p className="text-ink-quiet">
              {t('readiness.overridden', { name: override.by.name })} <DateTime value={override.at} />
            </p>
            <p>{override.reason}</p>
          </div>
        )}
      </div>
    </div>
  )
}
