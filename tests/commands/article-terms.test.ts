import { expect, it } from 'vitest'
import { addRegisterEntry } from '@/commands/add-register-entry'
import { addTerm } from '@/commands/add-term'
import { readArticleTerms } from '@/commands/read-article-terms'
import { readUnitTerms } from '@/commands/read-unit-terms'
import { articleIn, no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

it('an article has its terms and the names it mentions, each once, as its author renders them', () => {
  const db = freshDatabase()
  const people = team(db)
  const editor = as(db, people.editor)
  const text = '林照言主张对话，对话就是合作。\n某甲也主张对话。'
  const { id, units } = articleIn(db, people, 'translating', { text })
  const own = { en: 'conversation', scope: 'author' as const, author: '林照言' }
  const others = { ...own, en: 'chat', author: '某甲' }
  ok(addTerm(editor, { zh: '对话', renderings: [{ en: 'dialogue' }, own, others] }))
  ok(addTerm(editor, { zh: '合作', renderings: [others] }))
  ok(addTerm(as(db, people.assistant), { zh: '主张', en: 'to hold' }))
  ok(addTerm(editor, { zh: '对抗', en: 'confrontation' }))
  ok(addRegisterEntry(editor, { kind: 'person', zh: '林照言', printed: 'LIN Zhaoyan' }))

  const { items } = ok(readArticleTerms(as(db, people.reviewer), id))
  expect(items.map(({ zh, entry, status, renderings }) => [zh, entry, status, renderings[0]?.en])).toEqual([
    ['林照言', 'person', 'approved', 'LIN Zhaoyan'],
    ['主张', 'term', 'proposed', 'to hold'],
    ['对话', 'term', 'approved', 'conversation'],
  ])
  const ofUnit = ok(readUnitTerms(editor, units[0] ?? '')).items
  expect(ofUnit.map(({ start, zh, en }) => `${start} ${zh} ${en}`)).toEqual([
    '3 主张 to hold',
    '5 对话 conversation',
    '8 对话 conversation',
  ])
  expect(no(readArticleTerms(editor, 'art_nowhere')).code).toBe('not_found')
})
