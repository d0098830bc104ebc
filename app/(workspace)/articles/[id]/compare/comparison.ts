import type { Language } from '@/app/i18n/languages'
import { getT } from '@/app/i18n/server'
import type { Option } from '@/app/ui/select'
import type { ArticleView } from '@/commands/article-view'
import { compareRevisions } from '@/commands/compare-revisions'
import { compareSources, readSourceVersions } from '@/commands/compare-sources'
import type { Context } from '@/commands/context'
import { type PassageDiff, readDiff } from '@/commands/read-diff'
import { readRevisions } from '@/commands/read-revisions'
import type { DiffOp } from '@/domain/diff/text-diff'
import type { CompareQuery } from './compare-query'

/** What the page shows below its forms. */
export type Shown =
  | { what: 'two'; ops: DiffOp[]; coarse: boolean; lang: 'en' | 'zh-Hans' }
  | { what: 'many'; items: PassageDiff[] }
  | { what: 'unwritten' }
  | { what: 'nothing' }

export type Compared = { revisions: Option[]; shown: Shown }

/** Answers the query, or null when it names what is not there. */
export async function compare(
  context: Context,
  article: ArticleView,
  query: CompareQuery,
  language: Language,
): Promise<Compared | null> {
  const { id } = article
  switch (query.of) {
    case 'passage':
      return twoRevisions(context, query, language)
    case 'source':
      return twoSources(context, article, query, language)
    case 'signoff':
      return many(readDiff(context, { articleId: id, since: query.since }))
    case 'day':
      return many(readDiff(context, { articleId: id, from: `${query.day}T00:00:00.000Z` }))
    case 'nothing':
      return { revisions: [], shown: { what: 'nothing' } }
  }
}

function many(outcome: ReturnType<typeof readDiff>): Compared | null {
  return outcome.ok ? { revisions: [], shown: { what: 'many', items: outcome.value.items } } : null
}

async function twoRevisions(
  context: Context,
  { passageId, from, to, by }: Extract<CompareQuery, { of: 'passage' }>,
  language: Language,
): Promise<Compared | null> {
  const t = await getT('review')
  const history = readRevisions(context, { passageId })
  if (!history.ok) return null
  const { items } = history.value
  const last = items.at(-1)?.revision
  if (last === undefined) return { revisions: [], shown: { what: 'unwritten' } }
  const revisions = [
    { value: '0', label: t('compare.nothingBefore') },
    ...items.map(({ revision, author, at }) => ({
      value: String(revision),
      label: t('compare.revision', { number: revision, name: author.name, date: moment(at, language) }),
    })),
  ]
  const compared = compareRevisions(context, {
    passageId,
    // A form that was sent with another passage chosen carries the numbers of the one before.
    from: Math.min(from ?? last - 1, last),
    to: Math.min(to ?? last, last),
    granularity: by,
  })
  if (!compared.ok) return null
  const { diff, coarse } = compared.value
  return { revisions, shown: { what: 'two', ops: diff, coarse, lang: 'en' } }
}

async function twoSources(
  context: Context,
  article: ArticleView,
  { from, to, by }: Extract<CompareQuery, { of: 'source' }>,
  language: Language,
): Promise<Compared | null> {
  const t = await getT('review')
  const versions = readSourceVersions(context, article.id)
  const last = versions.ok ? versions.value.at(-1)?.version : undefined
  if (!versions.ok || last === undefined) return null
  const compared = compareSources(context, {
    articleId: article.id,
    from: Math.min(Math.max(1, from ?? last - 1), last),
    to: Math.min(Math.max(1, to ?? last), last),
    granularity: by,
  })
  if (!compared.ok) return null
  const { diff, coarse } = compared.value
  const lang = article.sourceLanguage === 'en' ? 'en' : 'zh-Hans'
  return {
    revisions: versions.value.map(({ version, createdAt }) => ({
      value: String(version),
      label: t('compare.version', { number: version, date: moment(createdAt, language) }),
    })),
    shown: { what: 'two', ops: diff, coarse, lang },
  }
}

/** A moment for an option of a select, which can hold no element of its own; in UTC, as the server knows no other. */
export function moment(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at))
}
