import { convert, pinyin } from 'pinyin-pro'

/** How a Chinese text is read: one syllable with its tone mark for each character, '' for what is not Chinese. */
export type Read = (text: string) => string[]

/** Reads by context: 银行行长 is yín háng háng zhǎng. Answers one syllable for each UTF-16 unit of the text. */
export const readChinese: Read = text =>
  pinyin(text, { type: 'all' }).flatMap(({ origin, pinyin: syllable, isZh }) => [
    isZh ? syllable : '',
    ...Array.from({ length: origin.length - 1 }, () => ''),
  ])

/** Pinyin with numbers as dictionaries keep it, with tone marks: `lu:4 se4` is lǜ sè. */
export function withToneMarks(numbered: string): string {
  return numbered
    .split(' ')
    .map(syllable => {
      const written = syllable.replace(/u:/g, 'ü').replace(/U:/g, 'Ü')
      return /5$/.test(written) ? written.slice(0, -1) : convert(written)
    })
    .join(' ')
}
