import type { CheckContext } from '../check'
import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'
import { type ChineseName, chineseNames } from './chinese-names'

/** Chinese names printed in several styles: see `checkNameStyle`. */
export const { alone: nameStyle, together: nameStyleTogether } = aloneAndTogether(
  'name_style',
  checkNameStyle,
)

type Printed = ChineseName & { passageId: string }

/**
 * Chinese names of which some have the family name in capitals (LI Ming) and some have not (Li Ming): each that departs
 * from the newsletter's style, or where it has none from the usual one, is a warning with its fix; those of the register are told by its own check. The same person with
 * family and given name turned round ("Ming Li" beside "Li Ming") is a warning of its own.
 */
export function checkNameStyle(
  passages: readonly DocumentPassage[],
  { policy, people }: Pick<CheckContext, 'policy' | 'people'>,
): FoundInDocument[] {
  const registered = new Set(people.map(person => person.printed.toLowerCase()))
  const names = passages.flatMap(({ passageId, text }) =>
    chineseNames(text)
      .filter(name => !registered.has(name.text.toLowerCase()))
      .map((name): Printed => ({ ...name, passageId })),
  )
  const inOrder = new Set(names.filter(one => !one.isTurned).map(keyOf))
  const capitals = new Set(names.filter(one => one.inCapitals).map(keyOf))
  const plain = new Set(names.filter(one => !one.inCapitals && !one.isTurned).map(keyOf))
  const found: FoundInDocument[] = []
  const isMixed = capitals.size > 0 && plain.size > 0
  const wantsCapitals =
    policy.nameStyle === 'as_given' ? capitals.size > plain.size : policy.nameStyle === 'family_capitals'
  for (const name of names) {
    const { passageId, start, text, family, given, inCapitals, isTurned } = name
    const at = { passageId, start, end: start + text.length }
    const wanted = `${wantsCapitals ? family.toUpperCase() : family} ${given}`
    if (isTurned) {
      if (!inOrder.has(keyOf(name))) continue
      found.push({
        ...at,
        check: 'name_style',
        severity: 'warning',
        code: 'name_turned',
        facts: { text, other: wanted },
        fix: wanted,
      })
    } else if (inCapitals !== wantsCapitals && (isMixed || (policy.nameStyle !== 'as_given' && name.isSure)))
      found.push({
        ...at,
        check: 'name_style',
        severity: 'warning',
        code: 'name_style',
        facts: { text, other: wanted },
        fix: wanted,
      })
  }
  return found
}

function keyOf({ family, given }: ChineseName): string {
  return `${family} ${given}`.toLowerCase().replaceAll(/[-’']/g, '')
}
