import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage } from '@/app/i18n/server'
import type { Actor } from '@/domain/actor'
import { may } from '@/domain/permissions'

/** Why this person cannot propose an article, in words; undefined when they can. */
export async function proposeRefusal(actor: Actor): Promise<string | undefined> {
  const decision = may(actor, 'article.propose')
  if (decision.ok) return undefined
  return refusalWords(await currentLanguage(), decision.refusal.code, decision.refusal.facts)
}
