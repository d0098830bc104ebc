import { expect, it } from 'vitest'
import { emptyProposal, metaOf, topicsOf } from '@/app/(workspace)/articles/new/proposal'

it('sends what was left empty as nothing, and no author who was not named', () => {
  const meta = metaOf({ ...emptyProposal, titleZh: ' 题目 ', publication: '  ' })
  expect(meta).toMatchObject({ title: { zh: '题目', en: null }, publication: null, authors: [] })
})

it('sends an author of whom only the affiliation is known, so that the rule can say what is missing', () => {
  const authors = [{ key: 0, zh: '', en: '', affiliation: 'A university', registerId: null }]
  expect(metaOf({ ...emptyProposal, authors }).authors).toEqual([
    { zh: null, en: null, affiliation: 'A university', registerId: null },
  ])
})

it('cuts topics at the commas of either language and keeps each once', () => {
  expect(topicsOf('trade，气候、 climate; trade,')).toEqual(['trade', '气候', 'climate'])
})
