import type { PassageRow } from '../db/passages'
import type { Outcome } from '../domain/decision'
import { refused } from '../domain/decision'
import type { SectionInput } from '../domain/edition-input'
import { may } from '../domain/permissions'
import type { SectionKind } from '../domain/words'
import { arrangeEdition } from './arrange-edition'
import type { Context } from './context'
import { describeEdition } from './describe-edition'
import type { EditionView, SectionView } from './edition-view'
import { readEdition } from './read-edition'

/** Gives one passage of an edition another text; everything else of the edition is put as it stands. */
export function writeInEdition(
  context: Context,
  passage: PassageRow,
  text: string,
  from: number,
): Outcome<EditionView> {
  const allowed = may(context.actor, 'edition.edit')
  if (!allowed.ok) return allowed
  const { editionId, revision } = passage
  if (passage.retiredAt !== null || !editionId) return refused('not_found', { id: passage.id })
  if (revision !== from) return refused('revision_stale', { yours: from, current: revision })
  const edition = readEdition(context, editionId)
  if (!edition.ok) return edition
  const { value } = edition
  if (passage.kind === 'edition_title')
    return describeEdition(context, editionId, value.revision, { title: text })
  if (passage.kind === 'teaser') return describeEdition(context, editionId, value.revision, { teaser: text })
  const sections = value.sections.map(section => withText(section, passage.id, text))
  return arrangeEdition(context, editionId, value.revision, sections)
}

function withText(section: SectionView, passageId: string, text: string): SectionInput {
  const { id, kind, heading, boilerplate, items, questions } = section
  const said = (part: { id: string }, now: string) => (part.id === passageId ? text : now)
  return {
    id,
    kind: kind as SectionKind,
    heading,
    boilerplate,
    body: said(section.passage, section.body),
    items: items.map(item => ({
      id: item.id,
      articleId: item.articleId,
      body: said(item.passage, item.body),
    })),
    questions: questions.map(one => ({
      id: one.id,
      question: one.question,
      answer: said(one.passage, one.answer),
      printQuestion: one.printQuestion,
    })),
  }
}
