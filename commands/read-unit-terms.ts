import { loadUnit } from '../db/one-unit'
import { listTerms } from '../db/terms'
import { whileUnchanged } from '../db/unchanged'
import { done, type Outcome, refused } from '../domain/decision'
import { indexTerms, placesOfTerms } from '../domain/glossary/longest-match'
import { may } from '../domain/permissions'
import { sourceOf } from './checked-texts'
import type { Context } from './context'

/** A term of the glossary where it stands in a unit's Chinese: UTF-16 offsets in the trimmed source, end exclusive. */
export type UnitTermView = {
  start: number
  end: number
  zh: string
  en: string
  forbiddenEn: string[]
  kind: string | null
  note: string | null
  status: string
}

/** The terms of the glossary that stand in a unit, by longest match. Refuses `not_found`. */
export function readUnitTerms({ db, actor }: Context, unitId: string): Outcome<{ items: UnitTermView[] }> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const unit = loadUnit(db, unitId)
  if (!unit) return refused('not_found')
  const index = whileUnchanged(db, 'term index', () =>
    indexTerms(listTerms(db).filter(term => term.status !== 'rejected')),
  )
  return done({
    items: placesOfTerms(sourceOf(unit), index).map(({ start, end, term }) => ({
      start,
      end,
      zh: term.zh,
      en: term.en,
      forbiddenEn: term.forbiddenEn,
      kind: term.kind,
      note: term.note,
      status: term.status,
    })),
  })
}
