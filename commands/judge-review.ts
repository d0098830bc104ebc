import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { findRevision, listRevisions } from '../db/passages'
import { type CommentRow, commentsOf, listThreads, suggestionsOf, type ThreadRow } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { mapRange } from '../domain/diff/anchor'
import { diffText } from '../domain/diff/text-diff'
import { changedStretch } from '../domain/exchange/changed-stretch'
import { asWritten } from '../domain/exchange/judge'
import type { ReturnedPassage, ReturnedRemark, ReturnedReview } from '../domain/exchange/returned-review'
import { type Part, partsOf } from './exchange-parts'
import { toSecond } from './export-review'
import { peopleNamed } from './person-view'

/** Who said something in the file, and when, in the file's own words. */
type Hand = { author: string | null; at: string | null }

/** Something that a reviewer did in the file, with its place in the revision that the file showed. */
export type ReviewItem = Hand & {
  /** The same each time the file is read. */
  key: string
  kind: 'suggestion' | 'comment' | 'answer'
  passageId: string
  /** The unit's place, counted from 1; null for the title. */
  unit: number | null
  revision: number
  start: number
  end: number
  quote: string
  /** The wording for the quoted words, or what is said of them. */
  text: string
  /** What it answers. */
  threadId: string | null
  answers: (Hand & { text: string })[]
}

export type JudgedReview = {
  items: ReviewItem[]
  counts: { unchanged: number; known: number; missing: number; unknown: number }
  /** What lies on no passage of the article. */
  loose: { author: string; text: string }[]
}

/** Holds a file for review against the article. Refuses `review_of_another` where not one passage is the article's. */
export function judgeReview(tx: Queries, facts: ArticleFacts, review: ReturnedReview): Outcome<JudgedReview> {
  const parts = new Map(partsOf(facts).map(part => [part.passage.id, part]))
  const here = review.passages.filter(({ passageId }) => parts.has(passageId))
  if (here.length === 0) return refused('review_of_another')
  const said = sayingsOf(tx, facts.article.id)
  const counts = {
    unchanged: 0,
    known: 0,
    missing: parts.size - here.length,
    unknown: review.passages.length - here.length,
  }
  const items = here.flatMap(returned => {
    const part = parts.get(returned.passageId)
    const base = part && baseOf(tx, part, returned.revision)
    if (!part || base === undefined) {
      counts.unknown += 1
      return []
    }
    const found = itemsOf(tx, part, base, returned, said.get(part.passage.id) ?? [])
    counts.known += found.known
    if (found.items.length === 0) counts.unchanged += 1
    return found.items
  })
  return done({ items, counts, loose: review.loose.map(({ author, text }) => ({ author, text })) })
}

function baseOf(tx: Queries, { passage }: Part, revision: number): string | undefined {
  if (revision === passage.revision) return passage.text
  return revision === 0 ? '' : findRevision(tx, passage.id, revision)?.text
}

/** What has been said on a passage already, and in which thread. */
type Saying = { thread: ThreadRow; author: string; text: string; wording: string | null }

function sayingsOf(tx: Queries, articleId: string): Map<string, Saying[]> {
  const threads = listThreads(tx, { articleId })
  const ids = threads.map(({ id }) => id)
  const comments = commentsOf(tx, ids)
  const suggestions = suggestionsOf(tx, ids)
  const name = peopleNamed(
    tx,
    [...comments.values()].flat().map(({ authorId }) => authorId),
  )
  const authorOf = (row: CommentRow) =>
    row.importedKind ? (row.importedAuthor ?? '') : name(row.authorId).name
  const found = new Map<string, Saying[]>()
  for (const thread of threads) {
    if (!thread.passageId) continue
    const wording = suggestions.get(thread.id)?.text ?? null
    const mine = (comments.get(thread.id) ?? []).map(row => ({
      thread,
      author: authorOf(row),
      text: row.body,
      wording,
    }))
    found.set(thread.passageId, [...(found.get(thread.passageId) ?? []), ...mine])
  }
  return found
}

function itemsOf(
  tx: Queries,
  part: Part,
  base: string,
  returned: ReturnedPassage,
  said: readonly Saying[],
): { items: ReviewItem[]; known: number } {
  const { passage, number } = part
  const { revision } = returned
  const common = { passageId: passage.id, unit: number, revision, threadId: null, answers: [] }
  // A file has no use for blanks at the rim of a text.
  const text =
    base.slice(0, base.length - base.trimStart().length) +
    asWritten(returned.text) +
    base.slice(base.trimEnd().length)
  const items: ReviewItem[] = []
  let known = 0
  const isSame = [base, passage.text].some(one => asWritten(one) === asWritten(text))
  if (!isSame) {
    const { start, end, wording } = changedStretch(base, text)
    const item = {
      ...common,
      key: `${passage.id} suggestion`,
      kind: 'suggestion' as const,
      start,
      end,
      quote: base.slice(start, end),
      text: wording,
      ...handOf(tx, part, returned),
    }
    const isKnown = said.some(one => one.wording === wording && one.thread.madeStart === start)
    if (isKnown) known += 1
    else items.push(item)
  }
  const back = diffText(text, base, { granularity: 'words' })
  const top = new Map<string, ReviewItem>()
  for (const remark of returned.remarks) {
    const its = said.find(one => isSaid(one, remark))
    if (its) {
      known += 1
      continue
    }
    const parent = returned.remarks.find(({ id }) => id === remark.parent)
    const thread = parent && said.find(one => isSaid(one, parent))?.thread
    const before = parent && top.get(parent.id)
    const hand = { author: remark.author || null, at: remark.at }
    if (before) before.answers.push({ ...hand, text: remark.text })
    else {
      const { start, end } = mapRange(remark, back)
      const item: ReviewItem = {
        ...common,
        answers: [],
        key: `${passage.id} ${remark.id}`,
        kind: thread ? 'answer' : 'comment',
        threadId: thread?.id ?? null,
        start,
        end,
        quote: base.slice(start, end),
        text: remark.text,
        ...hand,
      }
      top.set(remark.id, item)
      items.push(item)
    }
  }
  return { items, known }
}

function isSaid(one: Saying, remark: ReturnedRemark): boolean {
  return one.text.trim() === remark.text.trim() && one.author === remark.author
}

/** Who changed the passage in the file: those of its tracked changes that are none of its own revisions. */
function handOf(tx: Queries, { passage }: Part, { changes }: ReturnedPassage): Hand {
  const own = new Set(listRevisions(tx, passage.id).map(({ at }) => toSecond(at)))
  const theirs = changes.filter(({ at }) => at === null || !own.has(toSecond(at)))
  const names = [...new Set(theirs.map(({ author }) => author).filter(Boolean))]
  return { author: names.length > 0 ? names.join(', ') : null, at: theirs.at(-1)?.at ?? null }
}
