import type { Check, Found } from '../check'

/** A bare verb where "to" is a preposition: see `checkInfinitiveAfterTo`. */
export const infinitiveAfterTo: Check = {
  name: 'infinitive_after_to',
  onByDefault: true,
  run: checkInfinitiveAfterTo,
}

/**
 * "Lead to create", "contribute to improve", "look forward to meet": after these words "to" takes a noun or an -ing form.
 * A warning over the phrase with the -ing form as its fix. "In the lead to create" and "contributed to, create" are none.
 */
export function checkInfinitiveAfterTo(_source: string | undefined, target: string): Found[] {
  return [...target.matchAll(PATTERN)].map(match => {
    const [whole, phrase = '', verb = ''] = match
    return {
      check: 'infinitive_after_to',
      severity: 'warning',
      start: match.index,
      end: match.index + whole.length,
      code: 'infinitive_after_to',
      facts: { text: whole, other: `to ${inIng(verb)}` },
      fix: `${phrase}${inIng(verb)}`,
    }
  })
}

/** Verbs that are no nouns. */
const verbs =
  'create|achieve|improve|maintain|promote|ensure|strengthen|build|develop|become|provide|enhance|preserve|safeguard|resolve|solve|make|establish|expand|deepen|understand|avoid|prevent|protect|reduce|increase the|meet|see|work|have|be|implement|realize|realise|foster|facilitate|accelerate|enable|form|bring|help|maximize|minimize|stabilize|modernize|uphold|pursue|defend|restore|seek|reshape|undermine|weaken|erode|eliminate|engage|participate|cooperate|address'
const phrases =
  'look(?:s|ed|ing)? forward|contribut(?:e|es|ed|ing)|(?<!\\b(?:the|a|an|its|their|his|her|our|in|this|take|takes|taking|took) )(?:lead|leads|leading|led)|(?:is|are|was|were|be|been|remains?|remained) (?:firmly |fully |deeply |strongly )?(?:dedicated|devoted|committed)|(?:is|are|was|were|be|been|get|got) accustomed|with a view|(?:is|are|was|were) opposed|object(?:s|ed)|in addition|conducive|resort(?:s|ed|ing)?'
const PATTERN = new RegExp(`\\b((?:${phrases}) to )(${verbs})(?![\\p{L}-]|ing)`, 'giu')

function inIng(verb: string): string {
  const [word = '', rest] = verb.split(' ')
  const stem = /(?:ee|[^e])$/.test(word) || word.length < 3 ? word : word.slice(0, -1)
  return [`${stem}ing`, ...(rest ? [rest] : [])].join(' ')
}
