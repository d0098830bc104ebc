import { loadUnit } from '../db/one-unit'
import { liveUnits, updateUnit } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { articleContentChanged } from './article-changed'
import { type Context, command } from './context'
import { refuseStale } from './stale-save'
import { editableUnit } from './unit-access'
import { type UnitView, unitView } from './unit-view'

/** Puts a unit behind another in reading order, or first with `after: null`. The order is signed, so sign-offs notice. */
export function moveUnit(
  context: Context,
  unitId: string,
  after: string | null,
  from?: number,
): Outcome<UnitView> {
  return command(context, work => {
    const access = editableUnit(work, unitId)
    if (!access.ok) return access
    const { article, unit } = access.value
    if (from !== undefined && from !== unit.translation.revision)
      return refuseStale(work, unit.translation.row, from, undefined)
    const order = liveUnits(work.tx, article.id).map(u => u.unit)
    const rest = order.filter(u => u.id !== unitId)
    const at = after === null ? 0 : rest.findIndex(u => u.id === after) + 1
    if (after !== null && at === 0) return refused('unknown_reference', { field: 'after' })
    const moved = [...rest.slice(0, at), unit.row, ...rest.slice(at)]
    if (moved.every((u, index) => u.id === order[index]?.id)) return done(unitView(unit))
    moved.forEach((u, position) => {
      if (u.position !== position) updateUnit(work.tx, u.id, { position })
    })
    const was = order[order.findIndex(u => u.id === unitId) - 1]?.id ?? null
    work.note({ type: 'unit.moved', data: { unitId, after, was } }, { articleId: article.id })
    articleContentChanged(work, article.id)
    const now = loadUnit(work.tx, unitId)
    return now ? done(unitView(now)) : refused('not_found')
  })
}
