import type { Check, Found } from '../check'
import { isIn, literals } from './literals'

/** A word written twice: see `checkDoubledWord`. */
export const doubledWord: Check = { name: 'doubled_word', onByDefault: true, run: checkDoubledWord }

/**
 * A word, or two small words, written twice with only a space between: "the the", "in the in the". What English doubles
 * on purpose stays ("had had", "that that", "very very", "what it is is", "the political will will"), and so do names
 * ("Pago Pago"). The range is both, the fix is one.
 */
export function checkDoubledWord(_source: string | undefined, target: string): Found[] {
  const literal = literals(target)
  return [...target.matchAll(TWICE)].flatMap(match => {
    const [whole, first = '', second = ''] = match
    if (
      isIn(literal, match.index) ||
      isMeant(first, second, target.slice(Math.max(0, match.index - 300), match.index))
    )
      return []
    return {
      check: 'doubled_word',
      severity: 'error' as const,
      start: match.index,
      end: match.index + whole.length,
      code: 'doubled_word',
      facts: { word: second.toLowerCase() === second ? second : first },
      fix: first,
    }
  })
}

const EDGE = "[\\p{L}\\p{N}\\p{M}'’‑-]"
const ONE = "\\p{L}[\\p{L}\\p{M}'’]*"
const small = 'in|of|on|to|by|at|for|from|with|and|as|is|that|the|a|an|it|this|its'
const TWICE = new RegExp(
  `(?<!${EDGE})(${ONE}|(?:${small}) (?:${small}))[^\\S\\n]+(\\1)(?!${EDGE}|\\.\\p{L})`,
  'giu',
)

/** Doubled on purpose, wherever it stands. */
const meant = new Set(
  'had that very many so far long really much no never more her win ha blah hush knock night bye yeah now there'.split(
    ' ',
  ),
)
const functionWords = new Set(
  'the a an of in on at to for from by with as and or but is are was were be been it its this these those he she they we you i his their our my not has have will would can could should may which who if when than into about between'.split(
    ' ',
  ),
)

function isMeant(first: string, second: string, before: string): boolean {
  const word = first.toLowerCase()
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
  if (meant.has(word)) return true
  if (word.includes(' ')) return false
  if (word === 'is' || word === 'was' || word === 'do' || word === 'does' || word === 'are')
    return /\b(?:what|all|whatever|problem|question|point|thing|who|that|where)\b/i.test(sentence)
  if (word === 'will')
    return /\b(?:the|political|free|good|own|popular|national|collective|general|their|its|his|our|people[’']s|of)\s+$/i.test(
      before,
    )
  if (/^(?:in|on|to)$/.test(word))
    return /\b(?:logged|log|sign|signed|moved|handed|check|live|c[ao]me|comes|coming|goes|went|going|flew|brought|carried|turned|pulled)\s+$/i.test(
      before,
    )
  if (functionWords.has(word)) return first.length === 1 && first !== second && word !== 'i'
  return first !== second || first !== word
}
