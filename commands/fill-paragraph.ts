import { loadUnits, passageFacts, type UnitWithSource } from '../db/article-facts'
import { sourceText } from '../db/source-texts'
import { setFate } from '../db/units'
import { done, type Outcome } from '../domain/decision'
import { foldForMemory } from '../domain/memory/fold'
import { sourceOf } from './checked-texts'
import { type Context, command, type Work } from './context'
import { revisePassage } from './passage'
import type { Repeat } from './propagate-unit'
import { recordMemoryUse } from './record-memory-use'
import { matchesFor } from './search-memory'
import { editableUnit } from './unit-access'
import { unitView } from './unit-view'

/**
 * Gives the units of a unit's paragraph that nobody works on yet what the memory has for exactly their Chinese, the best
 * first, in context before others: as drafts with origin `memory`, each a revision that can be taken back.
 */
export function fillParagraph(context: Context, unitId: string): Outcome<{ items: Repeat[] }> {
  return command(context, work => {
    const access = editableUnit(work, unitId)
    if (!access.ok) return access
    const { unit, article } = access.value
    const units = loadUnits(work.tx, article, sourceText(work.tx, article.sourceVersionId) ?? '')
    // Before any is written: what is given to one must not be another's match.
    const filled = units.flatMap((one, at) => {
      const isEmpty = one.status === 'untranslated' && one.translation.text.trim() === ''
      if (one.paragraph !== unit.paragraph || !isEmpty) return []
      const target = exactMatch(work, one, units[at - 1], units[at + 1])
      return target === undefined ? [] : [{ one, target }]
    })
    return done({ items: filled.map(({ one, target }) => fill(work, article.id, one, target)) })
  })
}

function exactMatch(
  { tx }: Work,
  unit: UnitWithSource,
  before: UnitWithSource | undefined,
  after: UnitWithSource | undefined,
): string | undefined {
  const folded = (one: UnitWithSource | undefined) => (one ? foldForMemory(sourceOf(one)) : '')
  const around = { before: folded(before), after: folded(after) }
  const [best] = matchesFor(tx, { text: sourceOf(unit), around, min: 100, limit: 1, unitId: unit.id })
  return best?.target
}

function fill(work: Work, articleId: string, unit: UnitWithSource, text: string): Repeat {
  const fate = { status: 'draft', omissionReason: null, omissionNote: null } as const
  setFate(work.tx, unit.id, fate)
  const revised = revisePassage(work, { passage: unit.translation.row, text, origin: 'memory', unit: fate })
  recordMemoryUse(work, unit, revised.revision, text)
  return {
    articleId,
    unit: unitView({ ...unit, ...fate, translation: passageFacts(revised) }),
    before: { status: unit.status, text: unit.translation.text },
  }
}
