import type { SectionInput } from '../domain/edition-input'
import type { SectionKind } from '../domain/words'
import type { SectionView } from './edition-view'

/** A section as it would be put to change nothing. */
export function sectionAsPut({
  id,
  kind,
  heading,
  body,
  boilerplate,
  items,
  questions,
}: SectionView): SectionInput {
  return {
    id,
    kind: kind as SectionKind,
    heading,
    body,
    boilerplate,
    items: items.map(item => ({ id: item.id, articleId: item.articleId, body: item.body })),
    questions: questions.map(({ id: own, question, answer, printQuestion }) => ({
      id: own,
      question,
      answer,
      printQuestion,
    })),
  }
}
