import { type Dictionary, dictionaryOf } from '@/db/dictionary'

const entry = (simplified: string, traditional: string, pinyin: string, ...senses: string[]) => ({
  simplified,
  traditional,
  pinyin,
  senses,
})

/** A few words, written for the tests. */
export const fewWords: Dictionary = dictionaryOf('A few words', [
  entry('水', '水', 'shuǐ', 'water'),
  entry('研究', '研究', 'yán jiū', 'research'),
  entry('研究生', '研究生', 'yán jiū shēng', 'graduate student'),
  entry('生命', '生命', 'shēng mìng', 'life'),
  entry('生', '生', 'shēng', 'to be born'),
  entry('银行', '銀行', 'yín háng', 'bank'),
  entry('行', '行', 'háng', 'row'),
  entry('行', '行', 'xíng', 'to go'),
  entry('和', '和', 'Hé', 'surname He'),
  entry('和', '和', 'hé', 'and'),
])
