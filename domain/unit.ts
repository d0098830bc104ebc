import { done, type Outcome, refused } from './decision'
import type { OmissionReason, Origin, UnitStatus } from './words'

export type UnitState = {
  text: string
  status: UnitStatus
  omissionReason: OmissionReason | null
  omissionNote: string | null
  origin: Origin
}

export type UnitChange = {
  text?: string
  status?: UnitStatus
  omissionReason?: OmissionReason | null
  omissionNote?: string | null
  origin?: Origin
}

/**
 * What a unit becomes by a change. Without `status` it stays, except that text makes a draft of an untranslated unit.
 * Words a person types are theirs (`human`), whatever the unit was before.
 * Refuses `translated_empty` (rendered, but no English) and `omission_reason_missing`.
 */
export function changeUnit(before: UnitState, change: UnitChange): Outcome<UnitState> {
  const text = change.text ?? before.text
  const status = change.status ?? (before.status === 'untranslated' && text !== '' ? 'draft' : before.status)
  const origin = change.origin ?? (text === before.text ? before.origin : 'human')
  const omitted = status === 'omitted'
  const omissionReason = omitted ? pick(change.omissionReason, before.omissionReason) : null
  const omissionNote = omitted ? pick(change.omissionNote, before.omissionNote) : null
  if ((status === 'translated' || status === 'condensed') && text.trim() === '')
    return refused('translated_empty')
  if (omitted && !omissionReason) return refused('omission_reason_missing')
  return done({ text, status, omissionReason, omissionNote, origin })
}

export function sameUnit(a: UnitState, b: UnitState): boolean {
  return (
    a.text === b.text &&
    a.status === b.status &&
    a.omissionReason === b.omissionReason &&
    a.omissionNote === b.omissionNote &&
    a.origin === b.origin
  )
}

/** The status of the unit that several become: as finished as the least finished of them. */
export function mergedStatus(units: readonly { status: UnitStatus; text: string }[]): UnitStatus {
  const statuses = new Set(units.map(u => u.status))
  if (statuses.size === 1) return units[0]?.status ?? 'untranslated'
  if (statuses.has('untranslated') || statuses.has('draft'))
    return units.some(u => u.text !== '') ? 'draft' : 'untranslated'
  return 'condensed'
}

/** The statuses of the two parts of a split unit: a part without English of its own is untranslated again. */
export function splitStatuses(status: UnitStatus, first: string, second: string): [UnitStatus, UnitStatus] {
  const of = (text: string): UnitStatus =>
    status === 'omitted' ? 'omitted' : text.trim() === '' ? 'untranslated' : status
  return [of(first), of(second)]
}

function pick<T>(wanted: T | null | undefined, standing: T | null): T | null {
  return wanted === undefined ? standing : wanted
}
