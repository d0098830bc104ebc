import type { Queries } from '../db/client'
import { findRevision, type PassageRow } from '../db/passages'
import type { SuggestionRow, ThreadRow } from '../db/threads'
import type { AnchorState } from '../domain/diff/anchor'
import { type Merge, mergeThree } from '../domain/diff/merge-three'
import { applySuggestion } from '../domain/thread'

/**
 * What a passage would say with a proposed wording in it, or undefined when the words that the suggester read are no
 * longer there.
 */
export function withSuggestion(
  passage: PassageRow,
  thread: ThreadRow,
  suggestion: SuggestionRow,
): string | undefined {
  const anchor = { start: thread.start, end: thread.end, state: thread.anchorState as AnchorState }
  if (passage.retiredAt) return undefined
  return applySuggestion(passage.text, anchor, thread.quote, suggestion.text)
}

/**
 * A proposed wording brought together with what became of its passage since: the three-way merge of the text as the
 * suggester read it, that text with their wording, and the present text. Undefined where the suggester's text cannot be
 * had any more, because the comment has moved to another passage.
 */
export function rebaseSuggestion(
  tx: Queries,
  passage: PassageRow,
  thread: ThreadRow,
  suggestion: SuggestionRow,
): Merge | undefined {
  const base = findRevision(tx, passage.id, suggestion.baseRevision)?.text
  if (base === undefined || base.slice(thread.madeStart, thread.madeEnd) !== thread.quote) return undefined
  const mine = base.slice(0, thread.madeStart) + suggestion.text + base.slice(thread.madeEnd)
  return mergeThree(base, mine, passage.text)
}
