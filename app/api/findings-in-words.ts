import type { Language } from '@/app/i18n/languages'
import { translatorFor } from '@/app/i18n/server'
import type { Values } from '@/app/i18n/translate'
import type { Facts } from '@/domain/decision'
import { done, type Outcome } from '@/domain/decision'
import type { Finding, FindingView } from '@/domain/finding'
import type { GrammarAnswer } from '@/providers/grammar/grammar-engine'
import { type PageQuery, wholeOrPage } from './paging'
import type { Reply } from './respond'

/** A finding as the contract shows it: its reason in the reader's language in place of the facts. */
export function findingInWords<F extends Finding>(
  language: Language,
): (finding: F) => Omit<F, 'facts'> & { message: string } {
  return ({ facts, ...finding }) => ({ ...finding, message: findingWords(language, finding.code, facts) })
}

/** The list of findings that a request asks for, and whether the grammar engine has said all it has to say. */
export function replyFindings(
  found: Outcome<{ items: readonly FindingView[] }>,
  grammar: GrammarAnswer['state'],
  query: PageQuery,
  language: Language,
): Outcome<Reply> {
  if (!found.ok) return found
  const page = wholeOrPage(found.value.items.map(findingInWords(language)), query, item => item.id)
  return page.ok ? done({ value: { ...page.value, grammar } }) : page
}

/** A reason code of a check and its facts in words. A code without words is shown as it is rather than not at all. */
export function findingWords(language: Language, code: string, facts: Facts): string {
  const values: Values = {}
  for (const [name, fact] of Object.entries(facts))
    if (typeof fact === 'string' || typeof fact === 'number') values[name] = fact
  return translatorFor(language, 'findings').optional(code, values) ?? code
}
