import { refusalWords } from '@/app/api/refusal-words'
import type { Language } from '@/app/i18n/languages'
import type { Decision } from '@/domain/decision'

/**
 * Why a button is held, in the reader's words, or null when it may be pressed. A missing proof holds nothing: the
 * password is asked for when the button is pressed.
 */
export function heldBecause(decision: Decision, language: Language): string | null {
  if (decision.ok || decision.refusal.code === 'fresh_proof_required') return null
  return refusalWords(language, decision.refusal.code, decision.refusal.facts)
}
