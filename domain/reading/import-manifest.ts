import type { ArticleInput, AuthorInput } from '../article-input'
import { done, type Outcome, refused } from '../decision'
import { forms, rightsStatuses, sourceLanguages } from '../words'

/** One article of a back catalogue: its file, what is said of it, and its published English where there is one. */
export type CatalogueEntry = { file: string; english: string | null; about: ArticleInput }

export const manifestColumns = [
  'file',
  'english',
  'title_zh',
  'title_en',
  'authors',
  'publication',
  'published_on',
  'url',
  'rights',
  'form',
  'language',
  'topics',
  'reason',
] as const
type Column = (typeof manifestColumns)[number]

/**
 * Reads the rows of a manifest by the names in its first row; only `file` has to be there. Several authors or topics are
 * divided by semicolons, an author's two names by `=`. Refuses `invalid` with the row, counted from 1, and the column.
 */
export function readManifest(rows: readonly (readonly string[])[]): Outcome<CatalogueEntry[]> {
  const head = (rows[0] ?? []).map(name =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )
  const unknown = head.find(name => !manifestColumns.includes(name as Column))
  if (unknown !== undefined) return refused('invalid', { field: unknown, row: 1 })
  if (!head.includes('file')) return refused('invalid', { field: 'file', row: 1 })
  const entries: CatalogueEntry[] = []
  for (const [index, row] of rows.slice(1).entries()) {
    const entry = entryOf(name => row[head.indexOf(name)]?.trim() || null)
    if (!entry.ok) return refused('invalid', { ...entry.refusal.facts, row: index + 2 })
    entries.push(entry.value)
  }
  return done(entries)
}

function entryOf(cell: (name: Column) => string | null): Outcome<CatalogueEntry> {
  const file = cell('file')
  if (file === null) return refused('invalid', { field: 'file' })
  const rights = oneOf(rightsStatuses, cell('rights'))
  const form = oneOf(forms, cell('form'))
  const sourceLanguage = oneOf(sourceLanguages, cell('language'))
  if (rights === null) return refused('invalid', { field: 'rights' })
  if (form === null) return refused('invalid', { field: 'form' })
  if (sourceLanguage === null) return refused('invalid', { field: 'language' })
  return done({
    file,
    english: cell('english'),
    about: {
      title: { zh: cell('title_zh'), en: cell('title_en') },
      authors: listed(cell('authors')).map(authorOf),
      publication: cell('publication'),
      publishedOn: cell('published_on'),
      url: cell('url'),
      rights,
      form,
      sourceLanguage,
      topics: listed(cell('topics')),
      reason: cell('reason'),
    },
  })
}

/** The value where it is one of these, undefined where nothing is said, null where it is something else. */
function oneOf<T extends string>(values: readonly T[], given: string | null): T | undefined | null {
  if (given === null) return undefined
  return values.find(value => value === given) ?? null
}

function listed(cell: string | null): string[] {
  return (cell ?? '')
    .split(/[;；]/)
    .map(part => part.trim())
    .filter(Boolean)
}

function authorOf(named: string): AuthorInput {
  const [one = '', other = ''] = named.split('=').map(part => part.trim())
  if (other !== '') return { zh: one, en: other }
  return /\p{Script=Han}/u.test(one) ? { zh: one } : { en: one }
}
