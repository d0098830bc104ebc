import { allowed, type Decision, refused } from './decision'
import type { Form, Rights, SourceLanguage } from './words'

/** `registerId` says which entry of the register the author is. */
export type AuthorInput = {
  zh?: string | null
  en?: string | null
  affiliation?: string | null
  registerId?: string | null
}

/** What a person tells about an article when they propose it. */
export type ArticleInput = {
  title: { zh?: string | null; en?: string | null }
  authors: AuthorInput[]
  publication?: string | null
  publishedOn?: string | null
  url?: string | null
  rights?: Rights
  sourceLanguage?: SourceLanguage
  form?: Form
  topics?: string[]
  reason?: string | null
  confidential?: boolean
}

export const MAX_TITLE = 500
export const MAX_FIELD = 2_000

/** Rules for what an article says of itself. Titles at most 500 UTF-16 units, other fields 2,000, dates as YYYY-MM-DD. */
export function checkDescription(input: Partial<ArticleInput>): Decision {
  const titles = [input.title?.zh, input.title?.en].filter(isWritten)
  if (input.title && titles.length === 0) return refused('title_missing_or_long', { limit: MAX_TITLE })
  if (titles.some(title => title.length > MAX_TITLE))
    return refused('title_missing_or_long', { limit: MAX_TITLE })
  if (input.authors?.some(author => !isWritten(author.zh) && !isWritten(author.en)))
    return refused('author_unnamed')
  const fields = [
    input.publication,
    input.url,
    input.reason,
    ...(input.topics ?? []),
    ...(input.authors ?? []).flatMap(a => [a.zh, a.en, a.affiliation]),
  ]
  if (fields.some(field => (field?.length ?? 0) > MAX_FIELD))
    return refused('invalid', { field: 'length', limit: MAX_FIELD })
  if (isWritten(input.publishedOn) && !isDate(input.publishedOn))
    return refused('invalid', { field: 'publishedOn' })
  if (isWritten(input.url) && !isWebAddress(input.url)) return refused('invalid', { field: 'url' })
  return allowed
}

export function isWritten(value: string | null | undefined): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** The text, or null where there is nothing to read in it. */
export function textOrNull(value: string | null | undefined): string | null {
  return isWritten(value) ? value : null
}

/** A day of the calendar, YYYY-MM-DD. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** An address that may become a link: http or https, nothing a browser would run. */
export function isWebAddress(value: string): boolean {
  try {
    const { protocol } = new URL(value)
    return protocol === 'http:' || protocol === 'https:'
  } catch {
    return false
  }
}
