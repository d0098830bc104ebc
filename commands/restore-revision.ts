import type { Queries } from '../db/client'
import { findPassage, findRevision, type PassageRow, type RevisionRow } from '../db/passages'
import { findUnitOfPassage } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { OmissionReason, Origin, UnitStatus } from '../domain/words'
import type { Context } from './context'
import { type PassageView, passageView } from './passage-view'
import { saveTakeaway } from './save-takeaway'
import { saveTitle } from './save-title'
import { saveUnit } from './save-unit'
import { saveWhyItMatters } from './save-why-it-matters'
import { writeInEdition } from './write-in-edition'

/**
 * Makes what a passage said in an earlier revision its newest one, made from revision `from`; a unit gets the status back
 * that it had. It is a save like any other, with whatever that needs and whatever it makes stale. Whose words they were
 * stays said where a machine or the memory had them. Refuses with `not_found`, and as the save does.
 */
export function restoreRevision(
  context: Context,
  { passageId, revision, from }: { passageId: string; revision: number; from: number },
): Outcome<PassageView> {
  const { db, actor } = context
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  const passage = findPassage(db, passageId)
  const past = passage && findRevision(db, passageId, revision)
  if (!passage || !past) {
    const mayEdit = may(actor, passage?.editionId ? 'edition.edit' : 'article.edit')
    return mayEdit.ok ? refused('not_found', { id: passageId, revision }) : mayEdit
  }
  const saved = save(context, passage, past, from)
  return saved.ok ? done(passageView(now(db, passage))) : saved
}

function save(context: Context, passage: PassageRow, past: RevisionRow, from: number): Outcome<unknown> {
  const { text } = past
  if (passage.editionId) return writeInEdition(context, passage, text, from)
  const articleId = passage.articleId ?? ''
  switch (passage.kind) {
    case 'title':
      return saveTitle(context, articleId, from, text)
    case 'why_it_matters':
      return saveWhyItMatters(context, articleId, from, { text })
    case 'takeaway':
      return saveTakeaway(context, passage.id, from, { text })
    default:
      return saveUnit(context, findUnitOfPassage(context.db, passage.id)?.id ?? '', from, {
        text,
        origin: originOf(past),
        ...(past.status ? { status: past.status as UnitStatus } : {}),
        omissionReason: past.omissionReason as OmissionReason | null,
        omissionNote: past.omissionNote,
      })
  }
}

function originOf({ origin }: RevisionRow): Origin {
  return origin === 'machine' || origin === 'memory' ? origin : 'human'
}

function now(tx: Queries, passage: PassageRow): PassageRow {
  return findPassage(tx, passage.id) ?? passage
}
