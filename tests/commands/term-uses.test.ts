import { expect, it } from 'vitest'
import { addTerm } from '@/commands/add-term'
import { arrangeEdition } from '@/commands/arrange-edition'
import { createEdition } from '@/commands/create-edition'
import { readTermUses } from '@/commands/read-term-uses'
import { readTermsDrift } from '@/commands/read-terms-drift'
import { articleIn, no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { edition, move, sectionsOf, sign } from '../support/edition'
import { as, team } from '../support/people'

it('a term tells how it was rendered wherever it was published, and where that departs', () => {
  const db = freshDatabase()
  const people = team(db)
  const editor = as(db, people.editor)
  const text = '第一句谈对话。\n第二句谈对话机制。\n第三句不谈。'
  const feature = articleIn(db, people, 'approved', { text })
  const insight = articleIn(db, people, 'approved', { text: '对话对话。\n别的。\n还有。' })
  const { id } = ok(addTerm(editor, { zh: '对话', en: 'sentence', forbiddenEn: ['talk'] }))
  ok(addTerm(editor, { zh: '对话机制', en: 'dialogue mechanism' }))
  const other = ok(addTerm(editor, { zh: '第一句', en: 'opening' }))
  expect(ok(readTermUses(editor, id)).items).toEqual([])
  expect(ok(readTermsDrift(editor)).items).toEqual([])

  const { id: editionId, revision } = ok(
    createEdition(editor, { number: 7, title: 'Seven', publishOn: '2026-03-05', teaser: 'Who?' }),
  )
  ok(arrangeEdition(as(db, people.assistant), editionId, revision, sectionsOf({ feature, insight })))
  move(db, people.editor, editionId, 'in_review')
  sign(db, people.reviewer, editionId)
  move(db, people.editor, editionId, 'approved')
  move(db, people.editor, editionId, 'published')
  expect(edition(db, people.editor, editionId).state).toBe('published')

  const { items, drift } = ok(readTermUses(editor, id))
  expect(
    items.map(({ source, times, departs, editions }) => [source, times, departs, editions[0]?.number]),
  ).toEqual(
    expect.arrayContaining([
      ['第一句谈对话。', 1, false, 7],
      ['对话对话。', 2, false, 7],
    ]),
  )
  expect(items).toHaveLength(2)
  expect(drift).toEqual([{ form: 'sentence', kind: 'allowed', units: 2, articles: 2 }])
  const departing = ok(readTermUses(editor, other.id))
  expect(departing.items[0]).toMatchObject({ source: '第一句谈对话。', departs: true, forms: [] })
  expect(departing.drift).toEqual([{ form: null, kind: 'unknown', units: 1, articles: 1 }])
  expect(no(readTermUses(editor, 'trm_none')).code).toBe('not_found')

  const all = ok(readTermsDrift(as(db, people.reviewer))).items
  for (const one of all) expect(one.drift).toEqual(ok(readTermUses(editor, one.id)).drift)
  expect(all.map(one => [one.zh, one.units, one.articles, one.departing])).toEqual([
    ['第一句', 1, 1, 1],
    ['对话机制', 1, 1, 1],
    ['对话', 2, 2, 0],
  ])
})
