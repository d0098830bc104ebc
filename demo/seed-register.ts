import { addRegisterEntry } from '../commands/add-register-entry'
import { demoEssays } from './all-essays'
import { played, type Stage } from './stage'
import { demoWaiting } from './waiting'

/** Enters the authors of the demo into the register; answers their ids by Chinese name. */
export function seedRegister(stage: Stage): ReadonlyMap<string, string> {
  const authors = [...demoEssays.flatMap(essay => essay.authors), ...demoWaiting.map(({ author }) => author)]
  const ids = new Map<string, string>()
  for (const { zh, en, affiliation } of authors) {
    if (!zh || !en || ids.has(zh)) continue
    const affiliations = affiliation ? [{ institution: affiliation }] : []
    const entry = { kind: 'person' as const, zh, printed: en, affiliations }
    ids.set(zh, played(addRegisterEntry(stage.as('editor', 2), entry)).id)
  }
  return ids
}

/** An author as an article names them, linked to who that is. */
export function registered<A extends { zh?: string | null }>(author: A, ids: ReadonlyMap<string, string>) {
  return { ...author, registerId: ids.get(author.zh ?? '') ?? null }
}
