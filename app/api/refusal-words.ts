import type { Language } from '@/app/i18n/languages'
import { resources } from '@/app/i18n/resources'
import { translatorFor } from '@/app/i18n/server'
import type { Values } from '@/app/i18n/translate'
import type { Facts } from '@/domain/decision'
import { type GateCode, gateCodes, type RefusalCode } from '@/domain/refusals'

/** A reason code and its facts in words. */
export function refusalWords(language: Language, code: RefusalCode, facts: Facts = {}): string {
  const t = translatorFor(language, 'refusals')
  const values = valuesOf(language, code, facts)
  const problem = facts.problem ? t.optional(`problem.${facts.problem}`, values) : undefined
  const isTold = problem === undefined && fits(language, code, values)
  const sentence = (isTold && t.optional(`detailed.${code}`, values)) || t(code)
  const row = typeof facts.row === 'number' ? t('row', { row: facts.row }) : undefined
  return [sentence, problem, row].filter(part => part !== undefined).join(language === 'en' ? ' ' : '')
}

/** A gate in words, as it stands. */
export function gateWords(
  language: Language,
  gate: { code: RefusalCode; state: string; facts?: Facts; override?: { reason: string } },
): string {
  const t = translatorFor(language, 'refusals')
  if (gate.state === 'satisfied') return t.optional(`satisfied.${gate.code}`) ?? t(gate.code)
  if (gate.state === 'overridden' && gate.override) return t('overridden', { reason: gate.override.reason })
  return refusalWords(language, gate.code, gate.facts)
}

/** The short name of a status, the same for every refusal that carries it. */
export function statusWords(language: Language, status: number): string {
  return translatorFor(language, 'refusals').optional(`title.${status}`) ?? String(status)
}

/** Whether the detailed sentence exists and every variable of it has a value. */
function fits(language: Language, code: RefusalCode, values: Values): boolean {
  const detailed: Record<string, string> = resources.refusals[language].detailed
  const template = detailed[code] ?? detailed[`${code}_other`] ?? ''
  return [...template.matchAll(/\{\{\s*(\w+)/g)].every(([, name]) => values[name ?? ''] !== undefined)
}

/** The fact that is counted, where a sentence has a plural. */
const counted: Partial<Record<RefusalCode, string>> = {
  coverage_incomplete: 'unaccounted',
  evidence_missing: 'takeaways',
  evidence_stale: 'count',
  translation_signoff: 'uncovered',
  summary_signoff: 'uncovered',
  blocking_thread: 'threads',
  rights_not_cleared: 'articles',
  article_not_approved: 'articles',
  errors_found: 'errors',
}

function valuesOf(language: Language, code: RefusalCode, facts: Facts): Values {
  const values: Values = {}
  for (const [name, fact] of Object.entries(facts)) {
    if (Array.isArray(fact))
      values[name] = listOf(
        language,
        fact.map(item => wordFor(language, name, item)),
      )
    else if (typeof fact === 'number') values[name] = fact
    else if (typeof fact === 'string') values[name] = wordFor(language, name, fact)
  }
  const fact = facts[counted[code] ?? '']
  if (Array.isArray(fact)) values.count = fact.length
  else if (typeof fact === 'number') values.count = fact
  if (values.count === 0) delete values.count
  return values
}

/** States, roles and gates have words of their own; any other fact stands as it is. */
function wordFor(language: Language, name: string, value: string): string {
  const t = translatorFor(language, 'common')
  if (name === 'roles') return t.optional(`role.${value}`) ?? value
  if (name === 'gate' && gateCodes.includes(value as GateCode)) return t.optional(`gate.${value}`) ?? value
  if (['state', 'from', 'to'].includes(name))
    return t.optional(`articleState.${value}`) ?? t.optional(`editionState.${value}`) ?? value
  return value
}

function listOf(language: Language, items: string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items)
}
