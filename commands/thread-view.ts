import type { Queries } from '../db/client'
import { sentenceTexts } from '../db/discussed'
import { findPassages, type PassageRow } from '../db/passages'
import { type CommentRow, commentsOf, type SuggestionRow, suggestionsOf, type ThreadRow } from '../db/threads'
import type { AnchorState } from '../domain/diff/anchor'
import type { RemarkKind } from '../domain/reading/to-text'
import type { SuggestionStatus, ThreadStatus } from '../domain/thread'
import { type PersonView, peopleNamed } from './person-view'
import { rebaseSuggestion, withSuggestion } from './rebase-suggestion'

export type AnchorView = {
  passageId?: string
  sentenceId?: string
  /** UTF-16 offsets in the text as of now, end exclusive. */
  start: number
  end: number
  /** What the range covers as of now; once detached, the words it was put on. */
  quote: string
  state: AnchorState
}

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
  const passages = findPassages(tx, [...new Set(rows.flatMap(row => row.passageId ?? []))])
  const texts = textsUnder(tx, rows, passages)
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
      anchor: viewAnchor(row, texts.get(row.passageId ?? row.sentenceId ?? '')),
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

/** A text that is gone (a sentence that a re-import removed) leaves its threads detached. */
function viewAnchor(row: ThreadRow, text: string | undefined): AnchorView {
  const state: AnchorState = text === undefined ? 'detached' : (row.anchorState as AnchorState)
  return {
    ...(row.passageId ? { passageId: row.passageId } : {}),
    ...(row.sentenceId ? { sentenceId: row.sentenceId } : {}),
    start: row.start,
    end: row.end,
    quote: state === 'detached' || text === undefined ? row.quote : text.slice(row.start, row.end),
    state,
  }
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

/** The text of every passage and sentence that these threads hang on, by its id. */
function textsUnder(
  tx: Queries,
  rows: readonly ThreadRow[],
  passages: ReadonlyMap<string, PassageRow>,
): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [id, { text }] of passages) texts.set(id, text)

  const sentences = new Map<string, Set<string>>()
  for (const { articleId, sentenceId } of rows)
    if (articleId && sentenceId)
      sentences.set(articleId, (sentences.get(articleId) ?? new Set()).add(sentenceId))
  for (const [articleId, ids] of sentences)
    for (const [id, { text }] of sentenceTexts(tx, articleId, [...ids])) texts.set(id, text)
  return texts
}
