import { replaceParts } from '../db/edition-parts'
import { updateEdition } from '../db/editions'
import { partsInOrder } from '../db/past-order'
import type { Json } from '../domain/canonical-json'
import type { Outcome } from '../domain/decision'
import { checkSections, type SectionInput } from '../domain/edition-input'
import { hashOf } from '../domain/hash'
import { confirmAnswers } from './confirm-answers'
import { type Context, command, type Work } from './context'
import { editableEdition, editionNow } from './edition-now'
import type { EditionView } from './edition-view'
import { loadEdition } from './load-edition'
import { passageOrThrow, revisePassage } from './passage'
import { type PlacedText, placeParts } from './place-parts'

/**
 * Puts the sections of an edition, made from revision `from`: what is given is what stands, in this order. Parts keep
 * their `id` and with it their texts' histories; parts without one are new; parts left out are removed. Putting what
 * stands already changes nothing.
 */
export function arrangeEdition(
  context: Context,
  editionId: string,
  from: number,
  sections: readonly SectionInput[],
): Outcome<EditionView> {
  return command(context, work => arrangeIn(work, editionId, from, sections))
}

/** The same inside a command of more than one step. */
export function arrangeIn(
  work: Work,
  editionId: string,
  from: number,
  sections: readonly SectionInput[],
): Outcome<EditionView> {
  const edition = editableEdition(work, editionId, from)
  if (!edition.ok) return edition
  const sound = checkSections(sections)
  if (!sound.ok) return sound
  const before = standing(work, editionId)
  const placed = placeParts(work, editionId, sections)
  if (!placed.ok) return placed
  const { parts, texts, answers } = placed.value
  replaceParts(work.tx, editionId, parts, work.now)
  const confirmed = confirmAnswers(work, editionId, answers)
  if (!confirmed.ok) return confirmed
  for (const text of texts) write(work, text, confirmed.value)
  if (standing(work, editionId) === before) return editionNow(work, editionId)

  const revision = from + 1
  updateEdition(work.tx, editionId, { revision, updatedBy: work.actor.userId, updatedAt: work.now })
  const order = partsInOrder(work.tx, editionId)
  work.note({ type: 'edition.arranged', data: { revision, sections: sections.length, order } }, { editionId })
  return editionNow(work, editionId)
}

/** A changed text is a revision; so is resting an answer on other units, and its author may not sign it as reviewer. */
function write(work: Work, { passageId, text, origin }: PlacedText, otherUnits: ReadonlySet<string>): void {
  const passage = passageOrThrow(work, passageId)
  const changed = text !== passage.text || (otherUnits.has(passageId) && passage.revision > 0)
  if (changed) revisePassage(work, { passage, text, origin })
}

function standing({ tx }: Work, editionId: string): string {
  const loaded = loadEdition(tx, editionId)
  return loaded ? hashOf('arrangement', loaded.content as Json) : ''
}
