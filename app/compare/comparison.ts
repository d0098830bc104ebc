import type { Language } from '@/app/i18n/languages'
import { getT } from '@/app/i18n/server'
import type { Option } from '@/app/ui/select'
import { compareRevisions } from '@/commands/compare-revisions'
import { compareSources, readSourceVersions } from '@/commands/compare-sources'
import type { Context } from '@/commands/context'
import { type PassageDiff, readDiff } from '@/commands/read-diff'
import { readRevisions } from '@/commands/read-revisions'
import { readThreadsAt, type ThreadsAt } from '@/commands/read-threads-at'
import type { ComparedOp } from '@/domain/diff/compare-texts'
import { type CompareQuery, lastLook } from './compare-query'

/** What the page shows below its forms. */
export type Shown =
  | {
      what: 'two'
      ops: ComparedOp[]
      coarse: boolean
      lang: 'en' | 'zh-Hans'
      /** Of a passage: earlier revisions among the two, which can be restored, and the one that stands. */
      restorable: { passageId: string; revisions: number[]; current: number } | null
      /** Of a passage: what was said of each of the two, where anything was. */
      said: ThreadsAt[]
    }
  | { what: 'many'; items: PassageDiff[] }
  | { what: 'unwritten' }
  | { what: 'nothing' }

export type Compared = { revisions: Option[]; shown: Shown }

/** The article or the edition whose passages are compared. */
export type Subject = { articleId: string; sourceLanguage: string } | { editionId: string }

/** Answers the query, or null when it names what is not there. */
export async function compare(
  context: Context,
  subject: Subject,
  query: CompareQuery,
  language: Language,
): Promise<Compared | null> {
  const of = 'articleId' in subject ? { articleId: subject.articleId } : { editionId: subject.editionId }
  switch (query.of) {
    case 'passage':
      return twoRevisions(context, query, language)
    case 'source':
      return 'articleId' in subject ? twoSources(context, subject, query, language) : null
    case 'signoff':
      return many(readDiff(context, { ...of, since: query.since }))
    case 'look':
      return many(readDiff(context, { ...of, since: lastLook }))
    case 'day':
      return many(
        readDiff(context, {
          ...of,
          from: `${query.day}T00:00:00.000Z`,
          ...(query.until && { to: `${query.until}T23:59:59.999Z` }),
        }),
      )
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
  // A form that was sent with another passage chosen carries the numbers of the one before.
  const two = { from: Math.min(from ?? last - 1, last), to: Math.min(to ?? last, last) }
  const compared = compareRevisions(context, { passageId, ...two, granularity: by })
  if (!compared.ok) return null
  const { diff, coarse } = compared.value
  const earlier = [...new Set([two.from, two.to])].filter(number => number > 0 && number < last)
  const said = [...new Set([two.from, two.to])].flatMap(revision => {
    const read = readThreadsAt(context, { passageId, revision })
    return read.ok && read.value.items.length > 0 ? read.value : []
  })
  const restorable = { passageId, revisions: earlier, current: last }
  return { revisions, shown: { what: 'two', ops: diff, coarse, lang: 'en', restorable, said } }
}

async function twoSources(
  context: Context,
  { articleId, sourceLanguage }: Extract<Subject, { articleId: string }>,
  { from, to, by }: Extract<CompareQuery, { of: 'source' }>,
  language: Language,
): Promise<Compared | null> {
  const t = await getT('review')
  const versions = readSourceVersions(context, articleId)
  const last = versions.ok ? versions.value.at(-1)?.version : undefined
  if (!versions.ok || last === undefined) return null
  const compared = compareSources(context, {
    articleId,
    from: Math.min(Math.max(1, from ?? last - 1), last),
    to: Math.min(Math.max(1, to ?? last), last),
    granularity: by,
  })
  if (!compared.ok) return null
  const { diff, coarse } = compared.value
  const lang = sourceLanguage === 'en' ? 'en' : 'zh-Hans'
  return {
    revisions: versions.value.map(({ version, createdAt }) => ({
      value: String(version),
      label: t('compare.version', { number: version, date: moment(createdAt, language) }),
    })),
    shown: { what: 'two', ops: diff, coarse, lang, restorable: null, said: [] },
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
