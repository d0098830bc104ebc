import { beforeEach, describe, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { describeArticle } from '@/commands/describe-article'
import { type EvidenceQuery, findEvidence, readEvidenceFilters } from '@/commands/find-evidence'
import { readFindings } from '@/commands/read-findings'
import type { Database } from '@/db/client'
import { fileUnfound } from '@/db/finder'
import { articleIn, no, ok, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { asInput, edition, editionIn, sign } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

function found(query: Partial<EvidenceQuery>) {
  return ok(findEvidence(as(db, people.reviewer), { q: '', limit: 40, ...query })).items
}

/** Whose every article of these tests is. */
const author = 'LIN Zhaoyan'
const unitsFound = (query: Partial<EvidenceQuery>) => found(query).map(({ unitId }) => unitId)

describe('the finder', () => {
  it('knows the units of approved articles, in Chinese and in English, and of no others', () => {
    articleIn(db, people, 'in_review')
    expect(ok(readEvidenceFilters(as(db, people.editor))).articles).toBe(0)
    expect(found({ author })).toEqual([])
    const made = articleIn(db, people, 'approved')
    expect(ok(readEvidenceFilters(as(db, people.editor))).authors).toEqual([author])
    const every = found({ author })
    expect(every.length).toBeGreaterThan(1)
    expect(every.map(({ article }) => article.id)).toEqual(every.map(() => made.id))
    const [first] = every
    const han = first?.source.match(/\p{Script=Han}{3}/u)?.[0] ?? ''
    expect(han).not.toBe('')
    expect(unitsFound({ q: han })).toContain(first?.unitId)
    expect(unitsFound({ q: `“${first?.text.replace(/\.$/, '')}”` })[0]).toBe(first?.unitId)
    expect(found({ q: han })[0]).toMatchObject({ whole: true, article: { state: 'approved' } })
  })

  it('forgets an article that goes back to review, and knows its new words when it is approved again', () => {
    const { insight } = editionIn(db, people, 'approved')
    const before = unitsFound({ author }).length
    write(db, people.assistant, insight.id, insight.units[0]!, 'Waterwheels turn in the village.')
    expect(unitsFound({ q: 'waterwheels' })).toEqual([])
    expect(unitsFound({ author }).length).toBeLessThan(before)
  })

  it('leaves to filters what they leave: author, topic, days', () => {
    const made = articleIn(db, people, 'approved')
    const publishedOn = '2025-11-20'
    db.$client.prepare('update articles set published_on = ? where id = ?').run(publishedOn, made.id)
    ok(describeArticle(as(db, people.assistant), made.id, { topics: ['Rivers'] }))
    const all = unitsFound({ topic: 'rivers', author: '林照言' })
    expect(all).toHaveLength(3)
    expect(unitsFound({ topic: 'Mountains' })).toEqual([])
    expect(unitsFound({ topic: 'Rivers', author: 'Nobody Known' })).toEqual([])
    expect(unitsFound({ topic: 'Rivers', from: publishedOn, to: publishedOn })).toEqual(all)
    expect(unitsFound({ topic: 'Rivers', to: '1950-12-31' })).toEqual([])
    expect(unitsFound({ topic: 'Rivers', from: '2000-01-02', to: '2000-01-01' })).toEqual([])
  })

  it('offers what has the most telling parts where nothing has all of them', () => {
    articleIn(db, people, 'approved')
    const [likeliest] = found({ q: '三国贸易怎样发展' })
    expect(likeliest).toMatchObject({ whole: false, source: '三国贸易额达到90亿元。' })
  })

  it('is filled from what an older program approved', () => {
    articleIn(db, people, 'approved')
    const before = unitsFound({ author })
    db.$client.exec('delete from finder_units; delete from finder_words')
    expect(unitsFound({ author })).toEqual([])
    fileUnfound(db)
    expect(unitsFound({ author })).toEqual(before)
  })

  it.each(['"', 'zh:', ') OR (', '*', "'; drop table articles"])('takes %s for words', q => {
    articleIn(db, people, 'approved')
    expect(() => found({ q })).not.toThrow()
  })
})

describe('an answer and whom it rests on', () => {
  it('says who stands behind it, keeps which sentence a unit bears out, and is signed anew when that changes', () => {
    const made = editionIn(db, people, 'in_review')
    sign(db, people.reviewer, made.id)
    const before = edition(db, people.editor, made.id)
    const sections = asInput(db, people.editor, made.id)
    const answer = 'Chinese scholars believe that trade goes on. It is large.'
    const [unit = ''] = made.feature.units
    const ask = (change: object) =>
      sections.map(section =>
        section.kind === 'ask_china'
          ? { ...section, questions: section.questions?.map(one => ({ ...one, answer, ...change })) }
          : section,
      )
    const put = (revision: number, change: object) =>
      arrangeEdition(as(db, people.assistant), made.id, revision, ask(change))
    const cited = ok(
      put(before.revision, { evidence: [unit], cites: [{ unitId: unit, sentence: 'It is large.' }] }),
    )
    const question = (view: typeof cited) =>
      view.sections.find(({ kind }) => kind === 'ask_china')!.questions[0]!
    expect(question(cited).support).toMatchObject([
      { unitId: unit, articleId: made.feature.id, sentence: 'It is large.' },
    ])
    const codes = () =>
      ok(readFindings(as(db, people.editor), { editionId: made.id })).items.flatMap(({ check, code }) =>
        check === 'scholars' ? [code] : [],
      )
    expect(codes()).toEqual(['scholars_unborne'])
    const whole = ok(put(cited.revision, { cites: [] }))
    expect(whole.contentHash.edition).not.toBe(cited.contentHash.edition)
    expect(codes()).toEqual(['scholars_alone'])
    const marked = ok(put(whole.revision, { disagree: true }))
    expect(question(marked).disagree).toBe(true)
    expect(codes()).toEqual(['scholars_alone', 'disagreement_unsaid'])
    // What is not said stands.
    expect(question(ok(put(marked.revision, {}))).disagree).toBe(true)
  })

  it('leaves the hash of an edition as it was where nothing is said of sentences', () => {
    const made = editionIn(db, people, 'in_review')
    const before = edition(db, people.editor, made.id)
    const again = ok(
      arrangeEdition(as(db, people.assistant), made.id, before.revision, asInput(db, people.editor, made.id)),
    )
    expect(again.contentHash).toEqual(before.contentHash)
    expect(no(arrangeEdition(as(db, people.assistant), made.id, 99, [])).code).toBe('revision_stale')
  })
})
