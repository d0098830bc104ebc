import { sentencesOf } from './checks/prose/sentences'

/** A unit that an answer rests on, as far as it matters who stands behind it. */
export type Support = {
  unitId: string
  articleId: string
  /** Who wrote the article, by one form of each name. */
  scholars: readonly string[]
  /** The sentence of the answer that it bears out; null for the answer as a whole. */
  sentence: string | null
}

export type Behind = { scholars: string[]; articles: number }

/** How many scholars and articles stand behind something, each once. */
export function behind(supports: readonly Support[]): Behind {
  return {
    scholars: [...new Set(supports.flatMap(({ scholars }) => scholars))],
    articles: new Set(supports.map(({ articleId }) => articleId)).size,
  }
}

/** The sentences of an answer, each as it stands. */
export function answerSentences(answer: string): string[] {
  return sentencesOf(answer).map(({ start, end }) => answer.slice(start, end))
}

/**
 * What bears a sentence out: the units that were given to it. Where none of those given to sentences stands here, the
 * answer as a whole is what is borne out, by all of them.
 */
export function supportsOf(sentence: string, supports: readonly Support[]): readonly Support[] {
  const own = supports.filter(support => support.sentence === sentence)
  if (own.length > 0) return own
  return supports.some(support => support.sentence !== null)
    ? supports.filter(support => support.sentence === null)
    : supports
}

const people = '(?:scholars|experts|academics|analysts|observers|commentators|researchers|thinkers)'
const generally = new RegExp(
  `\\b(?:Chinese|China[’']s)\\s+(?:[\\p{L}-]+\\s+){0,3}${people}\\b|\\b${people}\\s+(?:in|from)\\s+China\\b`,
  'iu',
)

/** Where a sentence speaks for Chinese scholars as such: the range of those words in it, or null. */
export function speaksForScholars(sentence: string): { start: number; end: number } | null {
  const match = generally.exec(sentence)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** Words by which a text tells its reader that scholars do not all say the same. */
export function admitsDisagreement(text: string): boolean {
  return /\b(?:disagree\w*|divided|differ(?:s|ed|ing|ence|ences)?|diverge\w*|divergent|debate[sd]?|dispute[sd]?|contest(?:s|ed)?|split|camps?|others|by contrast|in contrast|on the other hand|no consensus|not all|oppos(?:e|es|ed|ing|ite))\b/iu.test(
    text,
  )
}

/**
 * What the sentences of a rewritten answer are called that were given support before: a sentence that stands keeps it,
 * and where as many sentences stand between two that were kept, they are taken for the same, reworded.
 */
export function carrySentences(before: string, after: string): ReadonlyMap<string, string> {
  const [old, now] = [answerSentences(before), answerSentences(after)]
  const carried = new Map<string, string>()
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail += 1
  const [from, to] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)]
  if (from.length === to.length)
    for (const [at, sentence] of from.entries()) carried.set(sentence, to[at] ?? sentence)
  return carried
}
