import type { Origin, UnitStatus } from '../words'

type English = { text: string; origin: Origin }

/**
 * Whether a unit with the same Chinese takes the English that was confirmed: one without any, or one whose draft the
 * memory gave it and nobody touched since. What a person wrote is theirs.
 */
export function isRepeat(unit: English & { status: UnitStatus }, confirmed: English): boolean {
  if (unit.text === confirmed.text) return false
  if (unit.status === 'untranslated') return unit.text.trim() === ''
  return unit.status === 'draft' && unit.origin === 'memory'
}
