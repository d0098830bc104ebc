import { describe, expect, it } from 'vitest'
import { namesOf, paragraphsOf, textsOf } from '@/app/(workspace)/articles/[id]/reading'
import { translatorFor } from '@/app/i18n/server'
import { readArticle } from '@/commands/read-article'
import { readUnits } from '@/commands/read-units'
import { articleIn, ok } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { as, team } from '../../support/people'

function reviewed() {
  const db = freshDatabase()
  const people = team(db)
  const made = articleIn(db, people, 'in_review', { text: '甲一。甲二。\n乙一。' })
  const context = as(db, people.reviewer)
  return { article: ok(readArticle(context, made.id)), units: ok(readUnits(context, made.id)).items }
}

describe('an article as it is read', () => {
  it('gathers the units of one source paragraph into one', () => {
    const { units } = reviewed()
    expect(paragraphsOf(units).map(paragraph => paragraph.units.length)).toEqual([2, 1])
  })

  it('begins a new paragraph where units of another one stand between', () => {
    const { units } = reviewed()
    const [first, second, third] = units
    if (!first || !second || !third) throw new Error('three units were made')
    expect(paragraphsOf([first, third, second]).map(paragraph => paragraph.number)).toEqual([1, 2, 3])
  })

  it('names every text in the order in which it is read', () => {
    const { article, units } = reviewed()
    const texts = textsOf(article, units, translatorFor('en', 'review'))
    expect(texts.filter(({ kind }) => kind === 'passage').map(({ label }) => label)).toEqual([
      'Title',
      'Why it matters',
      'Takeaway 1',
      'Paragraph 1, unit 1',
      'Paragraph 1, unit 2',
      'Paragraph 2',
    ])
    expect(texts.filter(({ kind }) => kind === 'sentence').map(({ text }) => text.trim())).toEqual([
      '甲一。',
      '甲二。',
      '乙一。',
    ])
    const takeaways = article.summary.takeaways.map(one => ({ ...one, origin: 'machine' }))
    const drafted = { ...article, summary: { ...article.summary, takeaways } }
    const ofMachine = textsOf(drafted, units, translatorFor('en', 'review')).filter(({ machine }) => machine)
    expect(ofMachine.map(({ label }) => label)).toEqual(['Takeaway 1'])
    const [unit] = units
    expect(namesOf(texts, units)[unit?.id ?? '']).toBe('Paragraph 1, unit 1')
  })
})
