import { authorsOf } from '../db/articles'
import { loadUnit } from '../db/one-unit'
import { done, type Outcome, refused } from '../domain/decision'
import { placesOfTerms } from '../domain/glossary/longest-match'
import { may } from '../domain/permissions'
import { sourceOf } from './checked-texts'
import type { Context } from './context'
import { termIndex } from './known-terms'

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

/** The terms of the glossary that stand in a unit, by longest match, as its authors' article renders them. Refuses `not_found`. */
export function readUnitTerms({ db, actor }: Context, unitId: string): Outcome<{ items: UnitTermView[] }> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const unit = loadUnit(db, unitId)
  if (!unit) return refused('not_found')
  const { articleId } = unit.row
  const authors = authorsOf(db, [articleId]).get(articleId) ?? []
  return done({
    items: placesOfTerms(sourceOf(unit), termIndex(db, authors)).flatMap(({ start, end, term }) => {
      const { zh, renderings, forbiddenEn, kind, note, status, entry } = term
      const [first] = renderings
      if (entry !== 'term' || !first) return []
      return [{ start, end, zh, en: first.en, forbiddenEn, kind, note, status }]
    }),
  })
}
