import { Check, CircleDashed, RotateCcw, ShieldAlert } from 'lucide-react'
import { gateWords } from '@/app/api/refusal-words'
import type { Language } from '@/app/i18n/languages'
import { getT } from '@/app/i18n/server'
import type { GateView } from '@/commands/read-readiness'

const icons = { satisfied: Check, missing: CircleDashed, stale: RotateCcw, overridden: ShieldAlert }

/** The gates before a move, each with its state as a sign and in words, and who went past it why. */
export async function GateList({ gates, language }: { gates: readonly GateView[]; language: Language }) {
  const t = await getT()
  return (
    <ul className="flex flex-col">
      {gates.map(gate => {
        const Icon = icons[gate.state]
        return (
          <li key={gate.code} className="flex items-start gap-2.5 border-rule border-b py-2 last:border-b-0">
            <Icon
              size={16}
              aria-hidden
              className={`mt-0.5 shrink-0 ${gate.state === 'satisfied' ? 'text-pine' : 'text-ink-soft'}`}
            />
            <div className="min-w-0 flex-1 text-ui">
              <p className={gate.state === 'satisfied' ? 'text-ink-soft' : 'font-medium'}>
                {t(`gate.${gate.code}`)}
              </p>
              {gate.state !== 'satisfied' && (
                <p className="text-ink-soft text-small">
                  {gateWords(language, gate)}
                  {gate.override && ` — ${gate.override.by.name}`}
                </p>
              )}
            </div>
            <span className="text-ink-quiet text-small">{t(`gateState.${gate.state}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}
