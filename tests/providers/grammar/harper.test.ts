import { beforeAll, describe, expect, it } from 'vitest'
import { type Harper, startHarper } from '@/providers/grammar/harper'

let harper: Harper
beforeAll(async () => {
  harper = await startHarper()
}, 60_000)

const said = async (text: string, spelling: 'us' | 'uk' = 'us') =>
  (await harper.lint(text, spelling)).map(({ kind, start, end, replacements }) => [
    kind,
    text.slice(start, end),
    replacements[0],
  ])

describe('the grammar engine', () => {
  it('finds slips of form, of words and of letters', async () => {
    expect(await said('This is a important signal to the goverment.')).toEqual([
      ['agreement', 'a', 'an'],
      ['misspelt', 'goverment', 'government'],
    ])
    expect(await said('The country announced it’s new strategy, and the deal had little affect.')).toEqual([
      ['confused', 'it’s', 'its'],
      ['confused', 'affect', 'effect'],
    ])
  })

  it('counts in UTF-16 units behind characters that take two', async () => {
    expect(await said('A 𠮷 and a 😀: the goverment fell.')).toEqual([
      ['misspelt', 'goverment', 'government'],
    ])
  })

  it('leaves names, words of the other country, prefixes and two words in one alone', async () => {
    for (const good of [
      'SUN Chenghao and Zhang Xueyu spoke to CISS.',
      'The colour of defence was a favourable one.',
      'A unipolar order and intra-regional trade.',
      'The sealift of interagency goods.',
      'It is an historic day, and it’s time to act.',
    ])
      expect(await said(good)).toEqual([])
  })

  it('says nothing of taste: length, commas before “and”, dashes', async () => {
    const long = `The ministers of trade, finance and industry met ${'and talked '.repeat(30)}-- at last.`
    expect(await said(long)).toEqual([])
  })
})
