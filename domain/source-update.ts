import { alignSentences } from './alignment/align-sentences'
import type { EditionDocument } from './edition-document'
import type { EvidenceNote } from './edition-evidence'
import type { DocumentItem } from './edition-item'

/** A source sentence of a published text that a later version of the source words otherwise, or no longer has. */
export type ChangedSentence = { id: string; before: string; after: string | null }

/** A place in a published edition that rests on it. */
export type TouchedPlace = {
  anchor: string
  /** "Author: Title" of the piece, or the question that is answered. */
  heading: string
  /** The published English: of the sentence where it is printed, of the evidence where it is cited. */
  printed: string
  sentence: ChangedSentence
}

/** Which sentences of a source another version of it changes, and how many it keeps word for word. */
export function changedSentences(
  before: readonly { id: string; text: string }[],
  after: readonly string[],
): { changed: ChangedSentence[]; kept: number } {
  const aligned = alignSentences(
    before.map(sentence => sentence.text),
    after,
  )
  const found = new Map<number, { kept: boolean; text: string }>()
  for (const [index, one] of aligned.entries())
    if (one.kind !== 'added')
      found.set(one.old, { kept: one.kind === 'kept', text: (after[index] ?? '').trim() })
  return {
    kept: [...found.values()].filter(({ kept }) => kept).length,
    changed: before.flatMap(({ id, text }, index) => {
      const now = found.get(index)
      return now?.kept ? [] : [{ id, before: text.trim(), after: now?.text ?? null }]
    }),
  }
}

/** Where a published edition prints or cites those sentences, in the order of its pages. */
export function touchedPlaces(
  { sections }: EditionDocument,
  changed: readonly ChangedSentence[],
): TouchedPlace[] {
  const byId = new Map(changed.map(sentence => [sentence.id, sentence]))
  const cited = (evidence: readonly EvidenceNote[], anchor: string, heading: string) =>
    evidence.flatMap(note =>
      note.source.flatMap(({ id }) => {
        const sentence = byId.get(id)
        return sentence ? [{ anchor, heading, printed: note.text, sentence }] : []
      }),
    )
  const inItem = ({ anchor, heading, text, whyItMatters, takeaways }: DocumentItem) => [
    ...cited(whyItMatters?.evidence ?? [], anchor, heading),
    ...takeaways.flatMap(takeaway => cited(takeaway.evidence, anchor, heading)),
    ...text.flatMap(paragraph =>
      paragraph.pieces.flatMap(piece =>
        piece.sentenceIds.flatMap(id => {
          const sentence = byId.get(id)
          return sentence ? [{ anchor: paragraph.anchor, heading, printed: piece.text, sentence }] : []
        }),
      ),
    ),
  ]
  return sections.flatMap(section => [
    ...section.questions.flatMap(({ anchor, question, answer, evidence }) =>
      cited(evidence, anchor, question ?? answer[0]?.text.slice(0, 80) ?? anchor),
    ),
    ...section.items.flatMap(inItem),
  ])
}
