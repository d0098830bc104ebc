import { hasVisibleText } from '../../languages/invisible'
import type { Check, Found } from '../check'

/** Units without their English: see `checkUntranslated`. */
export const untranslated: Check = { name: 'untranslated', onByDefault: true, run: checkUntranslated }

/**
 * A Chinese text whose English is empty, is only a placeholder ("TODO", "…"), or is the Chinese itself: an error over the
 * whole text. A source without Chinese in it (a figure, an address, an acronym) may stand as it is.
 */
export function checkUntranslated(source: string | undefined, target: string): Found[] {
  if (source === undefined || !hasVisibleText(source)) return []
  const found = (code: string): Found[] => [
    { check: 'untranslated', severity: 'error', start: 0, end: target.length, code, facts: {} },
  ]
  if (!hasVisibleText(target)) return found('untranslated_empty')
  if (!/\p{Script=Han}/u.test(source)) return []
  if (folded(source) === folded(target)) return found('untranslated_same')
  return isPlaceholder(target, source) ? found('untranslated_placeholder') : []
}

function isPlaceholder(target: string, source: string): boolean {
  if (
    /^[\s[(<{*_]*(?:to ?do|tbd|tk+|xx+|\?\?+|to be translated|translation here|untranslated|lorem ipsum.*)[\s\])>}*_.!:]*$/iu.test(
      target,
    )
  )
    return true
  return !/[\p{L}\p{N}]/u.test(target) && (source.match(/\p{Script=Han}/gu)?.length ?? 0) > 1
}

/** The same words whatever the width of their signs and the spaces between them. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '')
}
