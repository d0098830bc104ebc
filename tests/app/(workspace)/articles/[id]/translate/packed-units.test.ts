import { expect, it } from 'vitest'
import { packUnits, unpackUnits } from '@/app/(workspace)/articles/[id]/translate/packed-units'
import { workUnit } from '@/app/(workspace)/articles/[id]/translate/work-unit'
import { readUnits } from '@/commands/read-units'
import { discussedArticle, granted } from '../../../../../support/discussed-article'

it('gives back every unit as the workbench holds it, with its sentences and what was left out', () => {
  const article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.', ''])
  const { items } = granted(readUnits(article.by(article.assistant), article.articleId))
  const views = items.map((view, index) =>
    index === 2
      ? { ...view, status: 'omitted', omissionReason: 'repetition', omissionNote: 'Said above.' }
      : view,
  )
  expect(views.length).toBeGreaterThan(1)
  expect(unpackUnits(packUnits(views))).toEqual(views.map(workUnit))
})

it('gives back no units of none', () => {
  expect(unpackUnits(packUnits([]))).toEqual([])
})
