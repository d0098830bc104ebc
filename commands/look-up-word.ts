import type { Dictionary } from '../db/dictionary'
import { done, type Outcome, refused } from '../domain/decision'
import { byReading, type DictionaryEntry, sameSound } from '../domain/dictionary/readings'
import { type WordPlace, wordsAt, wordsIn } from '../domain/dictionary/words'
import { may } from '../domain/permissions'
import type { Read } from '../providers/pinyin'
import type { Context } from './context'

/** A word of what was asked about: UTF-16 offsets in it, end exclusive, how it is read there, and what it can mean. */
export type WordView = WordPlace & { pinyin: string; entries: DictionaryEntry[] }

export type LookUpView = {
  q: string
  /** How all of it is read, in its own context. */
  pinyin: string
  items: WordView[]
  source: { name: string; licence: string; licenceUrl: string; url: string }
}

/** Its terms ask that whoever is shown it is told whose it is. */
const credit = {
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  url: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
}

/**
 * Looks Chinese up, simplified or traditional. Without `at` the words of `q` by longest match, or the whole of it where that
 * is one word; with it the words that cover the character there, the longest first. Refuses `dictionary_missing`.
 */
export function lookUpWord(
  { actor }: Context,
  { dictionary, read }: { dictionary: Dictionary | null; read: Read },
  { q, at }: { q: string; at?: number },
): Outcome<LookUpView> {
  const permission = may(actor, 'dictionary.read')
  if (!permission.ok) return permission
  if (!dictionary) return refused('dictionary_missing')
  const { longest, known } = dictionary
  const places = at === undefined ? wordsIn(q, longest, known) : wordsAt(q, at, longest, known)
  const syllables = read(q)
  const reading = (start: number, end: number) => syllables.slice(start, end).filter(Boolean).join(' ')
  const items = places.map(place => {
    const here = reading(place.start, place.end)
    const entries = byReading(dictionary.entriesOf(place.word), here)
    // A word that the dictionary knows is read as it says; one that can be read in several ways, as it is read here.
    const fits = entries.find(entry => sameSound(entry.pinyin, here)) ?? entries[0]
    return { ...place, pinyin: fits?.pinyin ?? here, entries }
  })
  return done({ q, pinyin: reading(0, q.length), items, source: { name: dictionary.version, ...credit } })
}
