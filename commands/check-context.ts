import type { Queries } from '../db/client'
import { listTerms, type TermRow } from '../db/terms'
import type { CheckContext, CheckPerson, CheckTerm } from '../domain/checks/check'
import { checkPolicy } from './check-policy'

/** What stands around every text of one run of the checks. */
export type Around = Omit<CheckContext, 'kind' | 'grammar'>

type About = { authors?: readonly { zh: string | null; en: string | null }[]; publishedOn?: string | null }

/** The newsletter's policy, its decided terms and the people an article names, for the checks. */
export function checkContext(tx: Queries, { authors = [], publishedOn }: About = {}): Around {
  return {
    policy: checkPolicy(tx).policy,
    terms: decidedTerms(listTerms(tx, { status: 'approved' })),
    people: authors.flatMap(({ zh, en }): CheckPerson[] => (en ? [{ zh, en }] : [])),
    ...(publishedOn ? { publishedOn } : {}),
  }
}

/** One entry for each Chinese term: a term decided twice may be rendered either way. */
function decidedTerms(rows: readonly TermRow[]): CheckTerm[] {
  const byChinese = new Map<string, TermRow[]>()
  for (const row of rows) byChinese.set(row.zh, [...(byChinese.get(row.zh) ?? []), row])
  return [...byChinese].map(([zh, same]) => ({
    zh,
    en: same.map(row => row.en),
    forbiddenEn: [...new Set(same.flatMap(row => row.forbiddenEn))],
    kind: same.find(row => row.kind !== null)?.kind ?? null,
  }))
}
