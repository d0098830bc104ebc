import type { SentenceFacts, UnitWithSource } from '../db/article-facts'
import { type PassageView, passageView } from './passage-view'

export type SentenceView = Pick<SentenceFacts, 'id' | 'text' | 'start' | 'end'>

/** A unit as the contract shows it; offsets are UTF-16 units in the source version's text. */
export type UnitView = {
  id: string
  position: number
  paragraph: number
  status: string
  sentences: SentenceView[]
  translation: PassageView
  omissionReason: string | null
  omissionNote: string | null
}

export function unitView(unit: UnitWithSource): UnitView {
  return {
    id: unit.id,
    position: unit.position,
    paragraph: unit.paragraph,
    status: unit.status,
    sentences: unit.sentences.map(({ id, text, start, end }) => ({ id, text, start, end })),
    translation: passageView(unit.translation.row),
    omissionReason: unit.omissionReason,
    omissionNote: unit.omissionNote,
  }
}
