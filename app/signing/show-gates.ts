import { gateWords } from '@/app/api/refusal-words'
import type { Language } from '@/app/i18n/languages'
import type { GateView } from '@/commands/read-readiness'
import type { GateCode } from '@/domain/refusals'
import { neverOverridden } from '@/domain/workflow'
import type { ShownGate } from './gate-words'

/** Puts gates into words on the server; `mended` gives the address at which one is mended. */
export function showGates(
  gates: readonly GateView[],
  language: Language,
  mended: (gate: GateView) => string | undefined,
): ShownGate[] {
  return gates.map(gate => ({
    ...gate,
    message: gateWords(language, gate.state === 'overridden' ? { ...gate, state: 'missing' } : gate),
    href: gate.state === 'satisfied' ? undefined : mended(gate),
    overridable: !neverOverridden.includes(gate.code as GateCode),
  }))
}
