import type { GateCode } from './refusals'
import type { ArticleState, EditionState, Form, Role } from './words'

/** A move of the one state machine: who may make it, and which gates it asks. */
export type Move = { roles: readonly Role[]; gates: readonly GateCode[]; fresh?: true }

const drafting = ['assistant', 'editor'] as const
const editor = ['editor'] as const

const coverage = ['coverage_incomplete'] as const
const summary = ['why_it_matters_missing', 'takeaway_missing', 'evidence_missing'] as const
const toReview = [...coverage, ...summary]
const toApproved = [
  ...toReview,
  'title_missing',
  'evidence_stale',
  'translation_signoff',
  'summary_signoff',
  'blocking_thread',
] as const

const withdraw: Move = { roles: editor, gates: ['note_missing'] }

/** Article moves, state by state. `published` is entered only with an edition and never left. */
export const articleMoves: Record<ArticleState, Partial<Record<ArticleState, Move>>> = {
  proposed: {
    translating: { roles: editor, gates: [] },
    declined: { roles: editor, gates: [] },
    withdrawn: withdraw,
  },
  translating: { summarizing: { roles: drafting, gates: coverage }, withdrawn: withdraw },
  summarizing: { in_review: { roles: drafting, gates: toReview }, withdrawn: withdraw },
  in_review: {
    changes_requested: { roles: ['reviewer', 'editor'], gates: ['note_missing'] },
    approved: { roles: editor, gates: toApproved, fresh: true },
    withdrawn: withdraw,
  },
  changes_requested: { in_review: { roles: drafting, gates: toReview }, withdrawn: withdraw },
  approved: { in_review: { roles: editor, gates: [] }, withdrawn: withdraw },
  published: {},
  declined: { proposed: { roles: editor, gates: ['note_missing'] }, withdrawn: withdraw },
  withdrawn: { proposed: { roles: editor, gates: ['note_missing'] } },
}

const editionGates = [
  'article_not_approved',
  'rights_not_cleared',
  'evidence_stale',
  'edition_signoff',
] as const

export const editionMoves: Record<EditionState, Partial<Record<EditionState, Move>>> = {
  assembling: { in_review: { roles: editor, gates: [] } },
  in_review: {
    approved: { roles: editor, gates: editionGates, fresh: true },
    assembling: { roles: editor, gates: ['note_missing'] },
  },
  approved: {
    published: { roles: editor, gates: editionGates, fresh: true },
    assembling: { roles: editor, gates: ['note_missing'] },
    in_review: { roles: editor, gates: [] },
  },
  published: {},
}

/** States in which an article's texts can be edited (by assistants and editors; reviewers suggest). */
export const editableStates: readonly ArticleState[] = [
  'translating',
  'summarizing',
  'in_review',
  'changes_requested',
  'approved',
]

/** The gates that an article of this form is asked: a condensed piece needs no summary. */
export function gatesFor(move: Move, form: Form): GateCode[] {
  const featureOnly: readonly GateCode[] = [...summary, 'summary_signoff']
  return move.gates.filter(code => form === 'feature' || !featureOnly.includes(code))
}

/** Gates that nobody can go past. */
export const neverOverridden: readonly GateCode[] = ['rights_not_cleared', 'note_missing']
