import type { PassageFacts } from './article-content'
import { isRendered } from './coverage'
import type { PrintedUnit } from './edition'
import { fillPlaceholders, type PlaceholderValues } from './placeholders'
import type { SourceLanguage } from './words'

/** Where a run of printed words comes from. Prose of the edition's own has a passage and neither unit nor sentences. */
export type Trace = { passageId: string; revision: number; unitId: string | null; sentenceIds: string[] }

export type Piece = Trace & { text: string }

export type SourceSentence = { id: string; text: string }

export type Paragraph = {
  /** Unique in the document; a reader can link to it. */
  anchor: string
  /** The printed words: its pieces joined by a space. */
  text: string
  pieces: Piece[]
  /** The source sentences behind it, in the order of the pieces; empty for prose. */
  source: SourceSentence[]
  sourceLanguage: SourceLanguage | null
  /** Some of it went out without review, on an editor's word. */
  unreviewed: boolean
}

/** What a document's parts have in common while it is put together. */
export type Setting = PlaceholderValues & {
  unreviewed: ReadonlySet<string>
  /** Called with each placeholder that could not be filled in. */
  report: (passageId: string | null, name: string) => void
}

/** Fills in the placeholders of an edition's own text and reports those that are not known. */
export function ownText(text: string, passageId: string | null, setting: Setting): string {
  const filled = fillPlaceholders(text, setting)
  for (const name of filled.unknown) setting.report(passageId, name)
  return filled.text
}

/** Paragraphs of a passage of the edition's own, placeholders filled in: one a line, blank lines make none. */
export function ownParagraphs(passage: PassageFacts, anchor: string, setting: Setting): Paragraph[] {
  return paragraphsOf(passage, ownText(passage.text, passage.id, setting), anchor, setting.unreviewed)
}

/** Paragraphs of a passage that belongs to an article (why it matters, a takeaway), word for word. */
export function claimParagraphs(
  passage: PassageFacts,
  anchor: string,
  unreviewed: ReadonlySet<string>,
): Paragraph[] {
  return paragraphsOf(passage, passage.text, anchor, unreviewed)
}

/**
 * Paragraphs of a translation: its rendered units in order, those whose first sentences share a source paragraph joined
 * by a space. Units that are omitted, or not finished, print nothing.
 */
export function translatedParagraphs(
  units: readonly PrintedUnit[],
  sourceLanguage: SourceLanguage,
  anchor: string,
  unreviewed: ReadonlySet<string>,
): Paragraph[] {
  const groups: PrintedUnit[][] = []
  for (const unit of units.filter(prints)) {
    const group = groups.at(-1)
    if (group && group[0]?.paragraph === unit.paragraph) group.push(unit)
    else groups.push([unit])
  }
  return groups.map((group, index) => {
    const pieces = group.map(pieceOf)
    return {
      anchor: `${anchor}-p${index + 1}`,
      text: pieces.map(piece => piece.text).join(' '),
      pieces,
      source: group.flatMap(sourceOf),
      sourceLanguage,
      unreviewed: pieces.some(piece => unreviewed.has(piece.passageId)),
    }
  })
}

function paragraphsOf(
  passage: PassageFacts,
  text: string,
  anchor: string,
  unreviewed: ReadonlySet<string>,
): Paragraph[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.trim())
  return lines
    .filter(line => line !== '')
    .map((line, index) => ({
      anchor: `${anchor}-p${index + 1}`,
      text: line,
      pieces: [
        { text: line, passageId: passage.id, revision: passage.revision, unitId: null, sentenceIds: [] },
      ],
      source: [],
      sourceLanguage: null,
      unreviewed: unreviewed.has(passage.id),
    }))
}

/** The source sentences of a unit with their ids, without the white space around them. */
export function sourceOf(unit: PrintedUnit): SourceSentence[] {
  return unit.sentenceIds.map((id, index) => ({ id, text: (unit.sources[index] ?? '').trim() }))
}

function prints(unit: PrintedUnit): boolean {
  return isRendered(unit.status) && unit.translation.text.trim() !== ''
}

function pieceOf(unit: PrintedUnit): Piece {
  const { id, revision, text } = unit.translation
  return {
    text: text.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '),
    passageId: id,
    revision,
    unitId: unit.id,
    sentenceIds: unit.sentenceIds,
  }
}
