import { loadUnit } from '../db/one-unit'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type UnitView, unitView } from './unit-view'

export function readUnit({ db, actor }: Context, unitId: string): Outcome<UnitView> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const unit = loadUnit(db, unitId)
  return unit ? done(unitView(unit)) : refused('not_found')
}
