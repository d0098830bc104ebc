import type { DictionaryEntry } from '../dictionary/readings'
import { type Known, wordsIn } from '../dictionary/words'
import type { Glosses } from './anchors'

/** What alignment asks of a dictionary. */
export type Lexicon = { longest: number; known: Known; entriesOf: (word: string) => DictionaryEntry[] }

/** Characters by themselves mean too many things; these are words. */
const shortest = 2

/** The senses of a sentence's words by a dictionary; each word is looked up once. */
export function dictionaryGlosses({ longest, known, entriesOf }: Lexicon): Glosses {
  const kept = new Map<string, string[]>()
  const sensesOf = (word: string) => {
    const before = kept.get(word)
    if (before) return before
    const senses = entriesOf(word)
      .flatMap(entry => entry.senses)
      .filter(sense => !/^(?:surname|CL:|variant of|old variant)/.test(sense))
    kept.set(word, senses)
    return senses
  }
  return sentence =>
    wordsIn(sentence, longest, known)
      .filter(({ word }) => word.length >= shortest)
      .map(({ word }) => ({ word, senses: sensesOf(word) }))
}
