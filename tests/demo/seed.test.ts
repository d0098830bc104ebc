import { expect, it } from 'vitest'
import { readArticles } from '@/commands/read-articles'
import { readEditions } from '@/commands/read-editions'
import { readSignoffs } from '@/commands/read-signoffs'
import { readThreads } from '@/commands/read-threads'
import { readChain } from '@/db/events'
import { listRevisions } from '@/db/passages'
import { passages } from '@/db/schema'
import { seedDemo } from '@/demo/seed'
import { applyDiff } from '@/domain/diff/text-diff'
import { firstBreak } from '@/domain/events'
import { ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, noon, person } from '../support/people'

const db = freshDatabase()
await seedDemo(db, noon)
const reader = as(db, person(db, ['reviewer']))
const articles = ok(readArticles(reader, {}, { limit: 50 })).items

it('plays to its end: an edition is published and one is in assembly', () => {
  const editions = ok(readEditions(reader, {}, { limit: 10 })).items
  expect(editions.map(e => [e.number, e.state])).toEqual([
    [12, 'assembling'],
    [11, 'published'],
  ])
})

it('leaves something in every part of the path', () => {
  const states = new Set(articles.map(a => a.state))
  expect([...states].sort()).toEqual(['approved', 'in_review', 'proposed', 'published', 'translating'])
})

it('shows a stale signature beside current ones, and open threads beside resolved ones', () => {
  const signoffs = articles.flatMap(a => ok(readSignoffs(reader, a.id)).items)
  expect(new Set(signoffs.map(s => s.current))).toEqual(new Set([true, false]))
  const threads = articles.flatMap(a => ok(readThreads(reader, { articleId: a.id })).items)
  expect(new Set(threads.map(t => t.status))).toEqual(new Set(['open', 'resolved']))
})

it('has a history that holds, and stored diffs that replay to every current text', () => {
  expect(firstBreak(readChain(db))).toBeNull()
  for (const passage of db.select().from(passages).all()) {
    const replayed = listRevisions(db, passage.id).reduce(
      (text, revision) => applyDiff(text, revision.diff),
      '',
    )
    expect(replayed).toBe(passage.text)
  }
})

it('dates nothing after the day on which it is made', () => {
  const late = [...readChain(db)].filter(event => event.at > noon)
  expect(late).toEqual([])
})
