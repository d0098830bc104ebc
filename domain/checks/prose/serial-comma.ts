import type { Check, CheckContext, Found } from '../check'
import { type ListEnd, listEnds } from './list-ends'

/** The comma before the last of a list: see `checkSerialComma`. */
export const serialComma: Check = { name: 'serial_comma', onByDefault: true, run: checkSerialComma }

/**
 * A list of three or more whose last item has no comma before its "and" where the newsletter sets one, or has one where it
 * sets none: a warning over the end of the item before and the "and", with its fix. Only what surely is a list counts:
 * "In Europe, France and Germany" has two, and the names of ministries are theirs.
 */
export function checkSerialComma(
  _source: string | undefined,
  target: string,
  { policy }: Pick<CheckContext, 'policy'>,
): Found[] {
  if (!target.includes(',') || !/ (?:and|or) /.test(target)) return []
  return listEnds(target)
    .filter(end => end.hasComma !== policy.serialComma)
    .map(end => finding(end, target, policy.serialComma))
}

function finding({ start, end }: ListEnd, target: string, wanted: boolean): Found {
  const text = target.slice(start, end)
  return {
    check: 'serial_comma',
    severity: 'warning',
    start,
    end,
    code: wanted ? 'serial_comma_missing' : 'serial_comma_added',
    facts: { text },
    fix: wanted ? text.replace(/ (?=(?:and|or)$)/, ', ') : text.replace(/, (?=(?:and|or)$)/, ' '),
  }
}
