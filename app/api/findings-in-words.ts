import type { Language } from '@/app/i18n/languages'
import { translatorFor } from '@/app/i18n/server'
import type { Values } from '@/app/i18n/translate'
import type { Facts } from '@/domain/decision'
import type { Finding } from '@/domain/finding'

/** A finding as the contract shows it: its reason in the reader's language in place of the facts. */
export function findingInWords<F extends Finding>(
  language: Language,
): (finding: F) => Omit<F, 'facts'> & { message: string } {
  return ({ facts, ...finding }) => ({ ...finding, message: findingWords(language, finding.code, facts) })
}

/** A reason code of a check and its facts in words. A code without words is shown as it is rather than not at all. */
export function findingWords(language: Language, code: string, facts: Facts): string {
  const values: Values = {}
  for (const [name, fact] of Object.entries(facts))
    if (typeof fact === 'string' || typeof fact === 'number') values[name] = fact
  return translatorFor(language, 'findings').optional(code, values) ?? code
}
