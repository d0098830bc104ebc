import type { UnitView } from '@/commands/unit-view'
import type { Reply } from './respond'

/** A unit as it is answered; what its ETag tells is the revision of its English. */
export function answerUnit(unit: UnitView): Reply {
  return { value: { unit }, revision: unit.translation.revision }
}
