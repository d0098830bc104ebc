import type { Queries } from '../db/client'
import { listEntries } from '../db/register'
import { listTerms, type TermRow } from '../db/terms'
import type { CheckContext, CheckPerson, CheckTerm } from '../domain/checks/check'
import { renderingsFor } from '../domain/term'
import { checkPolicy } from './check-policy'

/** What stands around every text of one run of the checks. */
export type Around = Omit<CheckContext, 'kind' | 'grammar'>

type About = { authors?: readonly { zh: string | null; en: string | null }[]; publishedOn?: string | null }

/** The newsletter's policy, its decided terms and its register of people, with those the article names, for the checks. */
export function checkContext(tx: Queries, { authors = [], publishedOn }: About = {}): Around {
  const names = new Set(authors.flatMap(({ zh }) => zh ?? []))
  return {
    policy: checkPolicy(tx).policy,
    terms: decidedTerms(listTerms(tx, { status: 'approved' }), names),
    people: knownPeople(tx, authors),
    ...(publishedOn ? { publishedOn } : {}),
  }
}

/** One entry for each Chinese term: a term decided twice may be rendered either way. `authors` are Chinese names. */
function decidedTerms(rows: readonly TermRow[], authors: ReadonlySet<string>): CheckTerm[] {
  const byChinese = new Map<string, TermRow[]>()
  for (const row of rows) {
    const same = byChinese.get(row.zh)
    if (same) same.push(row)
    else byChinese.set(row.zh, [row])
  }
  return [...byChinese].flatMap(([zh, same]) => {
    const en = [...new Set(same.flatMap(row => renderingsFor(row.renderings, authors).map(one => one.en)))]
    const forbiddenEn = [...new Set(same.flatMap(row => row.forbiddenEn))].filter(form => !en.includes(form))
    // What only other authors say is no rule for this text.
    if (en.length === 0) return []
    return [{ zh, en, forbiddenEn, kind: same.find(row => row.kind !== null)?.kind ?? null }]
  })
}

/**
 * The register, and the article's own authors as the article prints them: where it prints one otherwise than the register
 * does, the article's form holds and the register's is a variant.
 */
function knownPeople(tx: Queries, authors: NonNullable<About['authors']>): CheckPerson[] {
  const entries = listEntries(tx)
  const ownForms = new Map(authors.flatMap(({ zh, en }) => (zh && en ? [[zh, en] as const] : [])))
  const registered = entries.map(({ zh, printed, variants }): CheckPerson => {
    const own = ownForms.get(zh)
    if (!own || own === printed) return { zh, printed, variants }
    return { zh, printed: own, variants: [...new Set([printed, ...variants])].filter(form => form !== own) }
  })
  const known = new Set(entries.map(entry => entry.zh))
  const others = authors.flatMap(({ zh, en }): CheckPerson[] =>
    en && !(zh && known.has(zh)) ? [{ zh, printed: en, variants: [] }] : [],
  )
  return [...registered, ...others]
}
