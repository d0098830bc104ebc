import { arrangeEdition } from '@/commands/arrange-edition'
import { createEdition } from '@/commands/create-edition'
import { issueAuthorLink } from '@/commands/issue-author-link'
import { readArticle } from '@/commands/read-article'
import { readEdition } from '@/commands/read-edition'
import { readUnits } from '@/commands/read-units'
import type { Actor } from '@/domain/actor'
import { articleIn, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, person, team } from '../support/people'

type Words = { text: string; by: string | null }

/** Where every walk begins: an article in review, an edition that prints it, an author's link, and people of all roles. */
export type World = ReturnType<typeof makeWorld>

export function makeWorld() {
  const db = freshDatabase()
  const people = team(db)
  const everybody: Actor[] = [
    people.assistant,
    people.reviewer,
    people.editor,
    people.admin,
    person(db, ['reviewer']),
    person(db, ['editor']),
    person(db, ['assistant', 'reviewer']),
    person(db, ['assistant', 'editor']),
  ]
  const { id, units: unitIds } = articleIn(db, people, 'in_review')
  const created = ok(
    createEdition(as(db, people.editor), { number: 1, title: 'Talk', publishOn: '2026-03-05', teaser: null }),
  )
  ok(
    arrangeEdition(as(db, people.assistant), created.id, created.revision, [
      { kind: 'welcome', body: 'Welcome.' },
      { kind: 'feature', heading: 'Feature', items: [{ articleId: id }] },
    ]),
  )
  const { secret } = ok(issueAuthorLink(as(db, people.editor), id, { name: '林照言' }))
  const { title, summary } = ok(readArticle(as(db, people.editor), id))
  const units = ok(readUnits(as(db, people.editor), id)).items
  const edition = ok(readEdition(as(db, people.editor), created.id))
  const why = summary.whyItMatters
  const takeaway = summary.takeaways[0]!
  const parts = edition.sections.flatMap(one => [one.passage, ...one.items.map(item => item.passage)])
  const all = [title.en, why, takeaway, ...units.map(unit => unit.translation), edition.titlePassage]
  const passages = new Map<string, Words>(
    [...all, edition.teaserPassage, ...parts].map(one => [one.id, { text: one.text, by: one.updatedBy }]),
  )
  const said = (unitId: string) => units.find(unit => unit.id === unitId)?.translation
  return {
    bytes: db.$client.serialize(),
    people,
    everybody,
    article: id,
    edition: created.id,
    secret,
    passages,
    evidence: [
      { claim: why.id, unit: said(unitIds[0]!)!.id, said: said(unitIds[0]!)!.text },
      { claim: takeaway.id, unit: said(unitIds[1]!)!.id, said: said(unitIds[1]!)!.text },
    ],
    ids: {
      translation: [title.en.id, ...units.map(unit => unit.translation.id)],
      summary: [why.id, takeaway.id],
      edition: [edition.titlePassage.id, edition.teaserPassage.id, ...parts.map(one => one.id)],
    },
  }
}
