import type { CheckContext } from '../check'
import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'
import { folded, inCaseOf, isInName, type Token, tokensOf } from './tokens'
import { compoundsOfTwo, hyphenatedOnly, meaningsApart, prefixes, wordPairs } from './variant-words'

/** One word spelt two ways: see `checkVariantSpelling`. */
export const { alone: variantSpelling, together: variantSpellingTogether } = aloneAndTogether(
  'variant_spelling',
  checkVariantSpelling,
)

type Use = Token & { passageId: string; key: string; form: string }

/**
 * One word written in two ways in the same texts: with a hyphen and without (post-war, postwar; policy-maker,
 * policymaker), as one word and as two (health care, healthcare), or in two spellings that are both right (towards,
 * toward; Kyiv, Kiev). The rarer is a warning, the other its fix; of as many each, the one that the newsletter's spelling
 * does not prefer.
 */
export function checkVariantSpelling(
  passages: readonly DocumentPassage[],
  { policy }: Pick<CheckContext, 'policy'>,
): FoundInDocument[] {
  const groups = new Map<string, Use[]>()
  for (const use of passages.flatMap(usesIn)) groups.set(use.key, [...(groups.get(use.key) ?? []), use])
  return [...groups.values()].flatMap(uses => {
    const counts = new Map<string, number>()
    for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1)
    if (counts.size < 2 || ![...counts.keys()].some(isClosed)) return []
    const [usual = ''] =
      [...counts].sort(
        ([a, often], [b, seldom]) => seldom - often || preference(b, policy) - preference(a, policy),
      )[0] ?? []
    return uses
      .filter(use => use.form !== usual)
      .map(({ passageId, start, text, form }) => ({
        passageId,
        check: 'variant_spelling',
        severity: 'warning' as const,
        start,
        end: start + text.length,
        code: 'variant_spelling',
        facts: { text, other: usual },
        fix: rewritten(text, form, usual),
      }))
  })
}

/** "Long-term" beside "long term" are two uses of the words; with "longterm" there are two spellings. */
function isClosed(form: string): boolean {
  return !/[- ]/.test(form) || wordPairs.has(form)
}

/** America writes compounds closed and likes the second of a pair; Britain the hyphen and the first. */
function preference(form: string, { spelling }: CheckContext['policy']): number {
  const pair = wordPairs.get(form)
  const isAmerican = pair === undefined ? !/[- ]/.test(form) : pair.isAmerican
  return isAmerican === (spelling === 'us') ? 1 : 0
}

/** The usual form with the ending and the capital that stand here. */
function rewritten(text: string, form: string, usual: string): string {
  const ending = folded(text).slice(form.length)
  return inCaseOf(text, usual + ending)
}

function usesIn({ passageId, text }: DocumentPassage): Use[] {
  const tokens = tokensOf(text)
  const uses = tokens.flatMap((token): Use[] => {
    const word = folded(token.text)
    const pair = wordPairs.get(word)
    if (isInName(text, token)) return []
    if (pair) return [{ ...token, passageId, key: pair.key, form: pair.form }]
    const form = singular(word)
    const key = form.replaceAll('-', '')
    const isKnown = compoundsOfTwo.has(key) || hyphenatedOnly.has(key)
    const isCompound = isKnown || prefixOf(form) !== undefined
    if (!isCompound || meaningsApart.has(key)) return []
    return [{ ...token, passageId, key, form }]
  })
  return [...uses, ...openCompounds(text, tokens).map(use => ({ ...use, passageId }))]
}

/** Two words side by side that others write as one: "policy makers", "health care". */
function openCompounds(text: string, tokens: readonly Token[]): Omit<Use, 'passageId'>[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    const isBeside = next && text.slice(token.start + token.text.length, next.start) === ' '
    if (!isBeside) return []
    const whole = text.slice(token.start, next.start + next.text.length)
    const form = singular(folded(whole))
    const key = form.replace(' ', '')
    return compoundsOfTwo.has(key) ? [{ start: token.start, text: whole, key, form }] : []
  })
}

function prefixOf(word: string): string | undefined {
  if (word.includes('-')) {
    const prefix = word.slice(0, word.indexOf('-'))
    return prefixes.has(prefix) ? prefix : undefined
  }
  for (let length = 2; length <= 8; length += 1) {
    const prefix = word.slice(0, length)
    if (prefixes.has(prefix) && word.length - length >= 3) return prefix
  }
  return undefined
}

function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word
}
