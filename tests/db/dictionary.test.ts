import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDictionary, writeDictionary } from '@/db/dictionary'
import { cedictVersion, readCedict } from '@/providers/cedict'

const folder = mkdtempSync(join(tmpdir(), 'bianyi-dictionary-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a dictionary file', () => {
  it('is not there until it was written, and then whole', () => {
    const file = join(folder, 'small.db')
    expect(openDictionary(file)).toBeNull()
    const failing = function* () {
      yield { simplified: '水', traditional: '水', pinyin: 'shuǐ', senses: ['water'] }
      throw new Error('cut short')
    }
    expect(() => writeDictionary(file, 'v', failing())).toThrow('cut short')
    expect(openDictionary(file)).toBeNull()
    writeDictionary(file, 'v', [{ simplified: '水', traditional: '水', pinyin: 'shuǐ', senses: ['water'] }])
    const dictionary = openDictionary(file)
    expect(dictionary?.entriesOf('水')).toHaveLength(1)
    expect(dictionary?.known(new Set(['水', '火']))).toEqual(new Set(['水']))
    dictionary?.close()
    expect(readdirSync(folder)).toEqual(['small.db'])
  })

  it('holds all of CC-CEDICT, found by simplified and by traditional characters', () => {
    const file = join(folder, 'cedict.db')
    writeDictionary(file, cedictVersion, readCedict())
    const dictionary = openDictionary(file)
    const words = (...all: string[]) =>
      all.map(word => dictionary?.entriesOf(word).map(entry => entry.pinyin))
    expect(words('合作', '外交', '國際關係', '国际关系')).toEqual([
      ['hé zuò'],
      ['wài jiāo'],
      ['guó jì guān xì'],
      ['guó jì guān xì'],
    ])
    expect(dictionary?.entriesOf('行').map(entry => entry.pinyin)).toEqual(
      expect.arrayContaining(['xíng', 'háng']),
    )
    expect(dictionary?.known(new Set(['外交', '外交外交']))).toEqual(new Set(['外交']))
    dictionary?.close()
  })
})
