import type { Queries } from '../db/client'
import type { PassageRow } from '../db/passages'
import { type CommentRow, commentsOf, type SuggestionRow, suggestionsOf, type ThreadRow } from '../db/threads'
import type { RemarkKind } from '../domain/reading/to-text'
import type { SuggestionStatus, ThreadStatus } from '../domain/thread'
import { type AnchorView, readAnchors } from './anchor-view'
import { type PersonView, peopleNamed } from './person-view'
import { rebaseSuggestion, withSuggestion } from './rebase-suggestion'

/** Who said it in the file with which it came in, when, and as what. */
export type ImportedView = { author: string | null; at: string | null; kind: RemarkKind }

export type CommentView = {
  id: string
  author: PersonView
  body: string
  at: string
  imported?: ImportedView
}

export type SuggestionView = {
  text: string
  status: SuggestionStatus
  baseRevision: number
  author: PersonView
  decidedBy: PersonView | null
  decidedAt: string | null
  resultRevision: number | null
  /** While it waits and the words it was made for have changed: it brought together with the present text. */
  rebase?: { merged: string; conflict: boolean } | null
}

export type ThreadView = {
  id: string
  anchor: AnchorView
  body: string
  author: PersonView
  at: string
  imported?: ImportedView
  status: ThreadStatus
  blocking: boolean
  resolvedBy: PersonView | null
  resolvedAt: string | null
  /** What was answered to the body, oldest first. */
  comments: CommentView[]
  suggestion?: SuggestionView
}

/** Threads as a reader sees them, in the order given; the texts and names are read once for all of them. */
export function viewThreads(tx: Queries, rows: readonly ThreadRow[]): ThreadView[] {
  const ids = rows.map(row => row.id)
  const comments = commentsOf(tx, ids)
  const suggestions = suggestionsOf(tx, ids)
  const { passages, anchorOf } = readAnchors(tx, rows)
  const people = rows.flatMap(({ id, openedBy, resolvedBy }) => [
    openedBy,
    resolvedBy ?? openedBy,
    suggestions.get(id)?.decidedBy ?? openedBy,
    ...(comments.get(id) ?? []).map(comment => comment.authorId),
  ])
  const named = peopleNamed(tx, people)

  return rows.map(row => {
    const [first, ...replies] = comments.get(row.id) ?? []
    const suggestion = suggestions.get(row.id)
    return {
      id: row.id,
      anchor: anchorOf(row),
      body: first?.body ?? '',
      author: named(row.openedBy),
      at: row.openedAt,
      ...importedOf(first),
      status: row.status as ThreadStatus,
      blocking: row.blocking,
      resolvedBy: row.resolvedBy ? named(row.resolvedBy) : null,
      resolvedAt: row.resolvedAt,
      comments: replies.map(reply => ({
        id: reply.id,
        author: named(reply.authorId),
        body: reply.body,
        at: reply.at,
        ...importedOf(reply),
      })),
      ...(suggestion
        ? { suggestion: viewSuggestion(tx, row, suggestion, named, passages.get(row.passageId ?? '')) }
        : {}),
    }
  })
}

function importedOf(comment: CommentRow | undefined): { imported?: ImportedView } {
  if (!comment?.importedKind) return {}
  return { imported: { author: comment.importedAuthor, at: comment.importedAt, kind: comment.importedKind } }
}

/** One thread, which is there. */
export function viewThread(tx: Queries, row: ThreadRow): ThreadView {
  const [view] = viewThreads(tx, [row])
  if (!view) throw new Error('a thread was lost while it was read')
  return view
}

function viewSuggestion(
  tx: Queries,
  thread: ThreadRow,
  suggestion: SuggestionRow,
  named: (id: string) => PersonView,
  passage: PassageRow | undefined,
): SuggestionView {
  const waits = suggestion.status === 'open' && passage !== undefined && passage.retiredAt === null
  const outdated = waits && withSuggestion(passage, thread, suggestion) === undefined
  return {
    text: suggestion.text,
    status: suggestion.status as SuggestionStatus,
    baseRevision: suggestion.baseRevision,
    author: named(thread.openedBy),
    decidedBy: suggestion.decidedBy ? named(suggestion.decidedBy) : null,
    decidedAt: suggestion.decidedAt,
    resultRevision: suggestion.resultRevision,
    ...(outdated && { rebase: rebaseSuggestion(tx, passage, thread, suggestion) ?? null }),
  }
}
