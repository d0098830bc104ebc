import type { Database, Queries } from '../db/client'
import { listEntries } from '../db/register'
import { listTerms } from '../db/terms'
import { whileUnchanged } from '../db/unchanged'
import { indexTerms, type TermIndex } from '../domain/glossary/longest-match'
import type { RegisteredName } from '../domain/register/name-forms'
import { type Rendering, renderingsFor } from '../domain/term'
import { entryText } from './register-view'

/** A term or a name that can stand in a Chinese text, and what it is in English. `name` is there for those of the register. */
export type KnownTerm = {
  id: string
  entry: 'term' | 'person' | 'institution'
  zh: string
  renderings: Rendering[]
  forbiddenEn: string[]
  kind: string | null
  note: string | null
  status: string
  name: RegisteredName | null
}

/** Every term and every name of the register, to be found in a text by these authors; a term that only others render is left out. */
export function termIndex(
  db: Database,
  authors: readonly { zh: string | null }[] = [],
): TermIndex<KnownTerm> {
  const names = new Set(authors.flatMap(({ zh }) => zh ?? []))
  const key = `term index ${[...names].sort().join(' ')}`
  return whileUnchanged(db, key, () => indexTerms([...terms(db, names), ...register(db)]))
}

function terms(tx: Queries, authors: ReadonlySet<string>): KnownTerm[] {
  return listTerms(tx).flatMap(({ id, zh, renderings, forbiddenEn, kind, note, status }) => {
    const fitting = renderingsFor(renderings, authors)
    if (fitting.length === 0) return []
    return [{ id, entry: 'term', zh, renderings: fitting, forbiddenEn, kind, note, status, name: null }]
  })
}

function register(tx: Queries): KnownTerm[] {
  return listEntries(tx).map(row => {
    const { kind, printed, variants, nameOrder, short } = entryText(row)
    return {
      id: row.id,
      entry: kind,
      zh: row.zh,
      renderings: [{ en: printed, scope: 'newsletter', author: null }],
      forbiddenEn: [],
      kind: null,
      note: row.note,
      status: 'approved',
      name: { kind, printed, variants, nameOrder, short },
    }
  })
}
