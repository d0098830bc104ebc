import { expect, it } from 'vitest'
import { charactersByFate, coverageOf } from '@/domain/coverage'

it('counts each sentence by the fate of its unit', () => {
  const units = [
    { status: 'translated', sentences: 2 },
    { status: 'draft', sentences: 1 },
    { status: 'untranslated', sentences: 1 },
    { status: 'omitted', sentences: 3 },
  ]
  expect(coverageOf(units)).toEqual({ sentences: 7, translated: 2, condensed: 0, omitted: 3, unaccounted: 2 })
})

it('shares the original out by its characters, not by its sentences, and counts no white space', () => {
  const units = [
    { status: 'translated', sentences: [{ text: '桥还在。\n' }, { text: '𠮷 水。' }] },
    { status: 'condensed', sentences: [{ text: '有人过河。' }] },
    { status: 'omitted', sentences: [{ text: '附录。' }] },
    { status: 'draft', sentences: [{ text: '未完' }] },
  ]
  expect(charactersByFate(units)).toEqual({ translated: 7, condensed: 5, omitted: 3, unaccounted: 2 })
})
