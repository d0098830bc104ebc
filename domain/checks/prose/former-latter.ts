import type { Check, Found } from '../check'

/** "The former … the later": see `checkFormerLatter`. */
export const formerLatter: Check = { name: 'former_latter', onByDefault: true, run: checkFormerLatter }

/** "The later" where "the former" went before it and no noun follows: an error, the fix is "latter". */
export function checkFormerLatter(_source: string | undefined, target: string): Found[] {
  if (!/\blater\b/i.test(target)) return []
  return [...target.matchAll(PAIR)].map(match => {
    const start = match.index + match[0].length - 'later'.length
    return {
      check: 'former_latter',
      severity: 'error',
      start,
      end: start + 'later'.length,
      code: 'former_later',
      facts: {},
      fix: 'latter',
    }
  })
}

const auxiliaries =
  'is|are|was|were|be|being|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|also|only|still|merely|seeks?|sought|wants?|hopes?|holds?|held|prefers?|insists?|believes?|argues?|refers?|remains?|tends?|requires?|includes?|became|becomes?|gives?|gave|takes?|took|makes?|made|over|of these|of the two|not|to'
const PAIR = new RegExp(
  `\\bthe\\s+former\\b[^\\n]{0,500}?\\bthe\\s+later(?=[,.;:’)]|[’']s\\b|\\s+(?:${auxiliaries}|\\p{Ll}{3,}ed (?:on|that|to|for|upon|by|in|an?|the|its|their))\\b)`,
  'giu',
)
