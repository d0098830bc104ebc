import type { Language } from '@/app/i18n/languages'
import type { ReadinessView } from '@/commands/read-readiness'
import { gateWords } from './refusal-words'
import type { Reply } from './respond'

/** Readiness with each gate in the reader's language. */
export function gatesInWords(language: Language): (readiness: ReadinessView) => Reply {
  return ({ gates, ...readiness }) => ({
    value: { ...readiness, gates: gates.map(gate => ({ ...gate, message: gateWords(language, gate) })) },
  })
}
