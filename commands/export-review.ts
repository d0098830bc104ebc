import { listRevisions } from '../db/passages'
import { findSigned } from '../db/past-revisions'
import { done, type Outcome, refused } from '../domain/decision'
import { changesOf, type Piece } from '../domain/exchange/changes'
import { may } from '../domain/permissions'
import {
  type ReviewLayout,
  type ReviewPassage,
  type ReviewRemark,
  reviewLayouts,
} from '../formats/review/document'
import { writeReview } from '../formats/review/write'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type Part, partsOf } from './exchange-parts'
import { peopleNamed } from './person-view'
import { readThreads } from './read-threads'

export type ExportedReview = { bytes: Uint8Array; contentType: string; fileName: string }

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * An article as a Word file for reviewers who do not work here: each passage in a bookmark, open threads as
 * comments, and what was revised since a sign-off as tracked changes in the hands of those who revised it. Refuses
 * `format_unavailable` and `unknown_reference`.
 */
export function exportReview(
  context: Context,
  articleId: string,
  { layout, since }: { layout: string; since?: string },
): Outcome<ExportedReview> {
  const { db, actor } = context
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const wanted = reviewLayouts.find((one): one is ReviewLayout => one === layout)
  if (!wanted) return refused('format_unavailable', { format: layout, formats: [...reviewLayouts] })
  const standing = articleNow(db, articleId)
  if (!standing) return refused('not_found')
  const signed = since === undefined ? undefined : findSigned(db, { articleId }, since)
  if (since !== undefined && !signed) return refused('unknown_reference', { field: 'since', id: since })

  const remarks = remarksOf(context, articleId)
  const passages = partsOf(standing.facts).map(
    (part): ReviewPassage => ({
      passageId: part.passage.id,
      revision: part.passage.revision,
      source: part.source,
      pieces: piecesOf(context, part, signed?.revisions.get(part.passage.id)),
      remarks: remarks.get(part.passage.id) ?? [],
    }),
  )
  const sourceLanguage = standing.facts.article.sourceLanguage === 'en' ? 'en-US' : 'zh-CN'
  return done({
    bytes: writeReview({ layout: wanted, sourceLanguage, passages }),
    contentType: docxType,
    fileName: `${articleId}-review.docx`,
  })
}

function piecesOf({ db }: Context, { passage, text }: Part, since: number | undefined): Piece[] {
  const asIs: Piece[] = text === '' ? [] : [{ text, kind: 'kept' }]
  if (since === undefined || since >= passage.revision) return asIs
  const revisions = listRevisions(db, passage.id)
  const name = peopleNamed(
    db,
    revisions.flatMap(({ authorId }) => authorId ?? []),
  )
  const base = revisions.find(({ number }) => number === since)?.text ?? ''
  const later = revisions.filter(({ number }) => number > since)
  return changesOf(
    base,
    later.map(({ diff, authorId, at }) => ({ diff, by: name(authorId ?? '').name, at: toSecond(at) })),
  )
}

/** Word knows no parts of a second. */
export function toSecond(at: string): string {
  return at.replace(/\.\d+Z$/, 'Z')
}

/** What is said in the open threads on passages, by passage, each answer behind what it answers. */
function remarksOf(context: Context, articleId: string): Map<string, ReviewRemark[]> {
  const found = new Map<string, ReviewRemark[]>()
  const threads = readThreads(context, { articleId, status: 'open' })
  for (const { anchor, author, at, body, comments } of threads.ok ? threads.value.items : []) {
    const { passageId, start, end, state } = anchor
    if (passageId === undefined) continue
    const place = state === 'detached' ? { start: 0, end: 0 } : { start, end }
    const said = [{ author, at, body }, ...comments].map(one => ({
      ...place,
      author: one.author.name,
      at: toSecond(one.at),
      text: one.body,
    }))
    found.set(passageId, [...(found.get(passageId) ?? []), ...said])
  }
  return found
}
