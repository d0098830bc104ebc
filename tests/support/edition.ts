import { arrangeEdition } from '@/commands/arrange-edition'
import { createEdition } from '@/commands/create-edition'
import { moveEdition } from '@/commands/move-edition'
import { readEdition } from '@/commands/read-edition'
import { signEdition } from '@/commands/sign-edition'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import type { SectionInput } from '@/domain/edition-input'
import type { EditionState, Role } from '@/domain/words'
import { articleIn, type Made, ok } from './article'
import { as } from './people'

type Team = Record<Role, Actor>
export type MadeEdition = { id: string; feature: Made; insight: Made }

/** An edition with two approved articles, carried along the path up to a state. */
export function editionIn(db: Database, team: Team, state: EditionState, number = 11): MadeEdition {
  const feature = articleIn(db, team, 'approved')
  const insight = articleIn(db, team, 'approved')
  const created = ok(
    createEdition(as(db, team.editor), {
      number,
      title: 'The Powers in Between',
      publishOn: '2026-03-05',
      teaser: 'Who writes the rules?',
      series: { name: 'Ask China', number: 3 },
    }),
  )
  const made = { id: created.id, feature, insight }
  ok(arrangeEdition(as(db, team.assistant), created.id, created.revision, sectionsOf(made)))
  if (state === 'assembling') return made
  move(db, team.editor, made.id, 'in_review')
  if (state === 'in_review') return made
  sign(db, team.reviewer, made.id)
  move(db, team.editor, made.id, 'approved')
  if (state === 'published') move(db, team.editor, made.id, 'published')
  return made
}

export function sectionsOf({ feature, insight }: Omit<MadeEdition, 'id'>): SectionInput[] {
  return [
    { kind: 'welcome', body: 'Welcome to the {{ordinal}} edition, dated {{date}}.' },
    {
      kind: 'ask_china',
      heading: 'Ask China',
      questions: [
        {
          question: 'Is trade large?',
          answer: 'It is, our authors say.',
          evidence: [feature.units[1] ?? '', insight.units[0] ?? ''],
        },
      ],
    },
    { kind: 'insights', heading: 'Insights', items: [{ articleId: insight.id, body: 'In short: talk.' }] },
    { kind: 'feature', heading: 'Feature', items: [{ articleId: feature.id }] },
    { kind: 'colophon', heading: 'About', body: 'Number {{number}}.' },
  ]
}

export function edition(db: Database, actor: Actor, id: string) {
  return ok(readEdition(as(db, actor), id))
}

export function move(db: Database, actor: Actor, id: string, to: EditionState, note?: string) {
  return ok(moveEdition(as(db, actor), id, { to, note }))
}

/** Signs the edition with the hash as it stands. */
export function sign(db: Database, actor: Actor, id: string) {
  const { contentHash } = edition(db, actor, id)
  return ok(signEdition(as(db, actor), id, { decision: 'approve', contentHash: contentHash.edition }))
}

/** The sections as they stand, as input that would change nothing. */
export function asInput(db: Database, actor: Actor, id: string): SectionInput[] {
  return edition(db, actor, id).sections.map(section => ({
    id: section.id,
    kind: section.kind as SectionInput['kind'],
    heading: section.heading,
    body: section.body,
    boilerplate: section.boilerplate,
    items: section.items.map(({ id, articleId, body }) => ({ id, articleId, body })),
    questions: section.questions.map(({ id, question, answer, printQuestion }) => ({
      id,
      question,
      answer,
      printQuestion,
    })),
  }))
}
