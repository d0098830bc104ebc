import { arrangeEdition } from '../commands/arrange-edition'
import { createEdition } from '../commands/create-edition'
import { moveEdition } from '../commands/move-edition'
import { readEdition } from '../commands/read-edition'
import { signEdition } from '../commands/sign-edition'
import { writeBoilerplate } from '../commands/write-boilerplate'
import type { SectionInput } from '../domain/edition-input'
import { type DemoEdition, type DemoSection, demoEditions, demoWelcome } from './edition'
import type { SeededEssays } from './seed-articles'
import { played, type Stage } from './stage'

/** Assembles the demo's editions: one that went all the way, one that is being put together. */
export function seedEditions(stage: Stage, essays: SeededEssays): void {
  const welcome = played(
    writeBoilerplate(stage.as('editor', 120), { name: 'Welcome', kind: 'welcome', text: demoWelcome }),
  )
  for (const edition of demoEditions) {
    const id = assemble(stage, essays, edition, { id: welcome.id, version: 1 })
    if (edition.state === 'published') publish(stage, id)
  }
}

function assemble(
  stage: Stage,
  essays: SeededEssays,
  { number, title, teaser, series, publishInDays, sections }: DemoEdition,
  welcome: { id: string; version: number },
): string {
  const publishOn = stage.inDays(publishInDays)
  const made = played(createEdition(stage.as('editor', 180), { number, title, teaser, series, publishOn }))
  const input = sections.map(section => sectionInput(essays, section, welcome))
  played(arrangeEdition(stage.as('editor', 45), made.id, made.revision, input))
  return made.id
}

function sectionInput(
  essays: SeededEssays,
  { kind, heading, body, items, questions }: DemoSection,
  welcome: { id: string; version: number },
): SectionInput {
  return {
    kind,
    heading,
    ...(kind === 'welcome' ? { boilerplate: welcome } : { body }),
    items: items?.map(({ essay, body: own }) => ({ articleId: essays.articleOf(essay), body: own })),
    questions: questions?.map(({ question, answer, evidence }) => ({
      question,
      answer,
      evidence: evidence.map(essays.unitOf),
    })),
  }
}

function publish(stage: Stage, id: string): void {
  played(moveEdition(stage.as('editor', 30), id, { to: 'in_review' }))
  const { contentHash } = played(readEdition(stage.as('reviewer'), id))
  const sign = {
    decision: 'approve',
    contentHash: contentHash.edition,
    note: 'Read from beginning to end.',
  } as const
  played(signEdition(stage.as('reviewer', 55), id, sign))
  played(moveEdition(stage.as('editor', 20), id, { to: 'approved' }))
  played(moveEdition(stage.as('editor', 90), id, { to: 'published' }))
}
