import { loadArticleFacts, passageFacts, type UnitWithSource } from '../db/article-facts'
import { articlesInEdition, openEditionOf } from '../db/editions'
import { setFate } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { foldForMemory } from '../domain/memory/fold'
import { isRepeat } from '../domain/memory/repeat'
import { may } from '../domain/permissions'
import type { Origin } from '../domain/words'
import { sourceOf } from './checked-texts'
import { type Context, command, type Work } from './context'
import { revisePassage } from './passage'
import { editableUnit } from './unit-access'
import { type UnitView, unitView } from './unit-view'

/** A unit that was given another's English; `before` is what to go back to. */
export type Repeat = {
  articleId: string
  unit: UnitView
  before: Pick<UnitView, 'status'> & { text: string }
}

/**
 * Gives the English of a confirmed unit to the units with the same Chinese that are not worked on yet, in its article and
 * in those that stand in an open edition with it: as drafts with origin `memory`, each a revision that can be taken back.
 * Refuses `wrong_state` for a unit that is not translated.
 */
export function propagateUnit(context: Context, unitId: string): Outcome<{ items: Repeat[] }> {
  return command(context, work => {
    const access = editableUnit(work, unitId)
    if (!access.ok) return access
    const { unit, article } = access.value
    if (unit.status !== 'translated')
      return refused('wrong_state', { state: unit.status, action: 'propagate' })
    const edition = openEditionOf(work.tx, article.id)
    const others = edition ? articlesInEdition(work.tx, edition.id) : []
    const ids = [...new Set([article.id, ...others])]
    return done({ items: ids.flatMap(id => repeatsIn(work, id, unit)) })
  })
}

function repeatsIn(work: Work, articleId: string, unit: UnitWithSource): Repeat[] {
  const facts = loadArticleFacts(work.tx, articleId)
  if (!facts || !may(work.actor, 'article.edit', { state: facts.article.state }).ok) return []
  const folded = foldForMemory(sourceOf(unit))
  const { text } = unit.translation
  return facts.units
    .filter(
      other =>
        other.id !== unit.id &&
        foldForMemory(sourceOf(other)) === folded &&
        isRepeat(
          { text: other.translation.text, status: other.status, origin: originOf(other) },
          { text, origin: originOf(unit) },
        ),
    )
    .map(other => repeat(work, articleId, other, text))
}

function repeat(work: Work, articleId: string, unit: UnitWithSource, text: string): Repeat {
  const fate = { status: 'draft', omissionReason: null, omissionNote: null } as const
  setFate(work.tx, unit.id, fate)
  const revised = revisePassage(work, { passage: unit.translation.row, text, origin: 'memory', unit: fate })
  return {
    articleId,
    unit: unitView({ ...unit, ...fate, translation: passageFacts(revised) }),
    before: { status: unit.status, text: unit.translation.text },
  }
}

function originOf({ translation }: UnitWithSource): Origin {
  return translation.row.origin as Origin
}
