import type { UnitView } from '@/commands/unit-view'
import type { OmissionReason, Origin, UnitStatus } from '@/domain/words'

/** A unit as the workbench holds it: what the server has, with what was typed since laid over it. */
export type WorkUnit = {
  id: string
  paragraph: number
  status: UnitStatus
  omissionReason: OmissionReason | null
  omissionNote: string | null
  /** Whole slices of the source, white space behind them included. */
  sentences: { id: string; text: string }[]
  passageId: string
  text: string
  origin: Origin
  revision: number
}

/** What a save can change. */
export type UnitEdit = {
  text?: string
  /** Where the text comes from, when it was not typed. */
  origin?: Origin
  status?: UnitStatus
  omissionReason?: OmissionReason | null
  omissionNote?: string | null
}

export function workUnit(view: UnitView): WorkUnit {
  const { id, paragraph, status, sentences, translation, omissionReason, omissionNote } = view
  return {
    id,
    paragraph,
    status: status as UnitStatus,
    omissionReason: omissionReason as OmissionReason | null,
    omissionNote,
    sentences: sentences.map(sentence => ({ id: sentence.id, text: sentence.text })),
    passageId: translation.id,
    text: translation.text,
    origin: translation.origin as Origin,
    revision: translation.revision,
  }
}

/** The unit as it will be once the change is saved, by the same rules as the server's. */
export function edited(unit: WorkUnit, change: UnitEdit): WorkUnit {
  const text = change.text ?? unit.text
  const status = change.status ?? (unit.status === 'untranslated' && text !== '' ? 'draft' : unit.status)
  const omitted = status === 'omitted'
  return {
    ...unit,
    text,
    status,
    origin: change.origin ?? (text === unit.text ? unit.origin : 'human'),
    omissionReason: omitted ? (change.omissionReason ?? unit.omissionReason) : null,
    omissionNote: omitted ? (change.omissionNote ?? unit.omissionNote) : null,
  }
}

/** Whether two states of a unit have the same words and the same fate. */
export function sameUnit(a: WorkUnit, b: WorkUnit): boolean {
  return (
    a.text === b.text &&
    a.status === b.status &&
    a.omissionReason === b.omissionReason &&
    a.omissionNote === b.omissionNote
  )
}

/** One status a sentence, in reading order: what the coverage strip draws. */
export function sentenceStatuses(units: readonly WorkUnit[]): UnitStatus[] {
  return units.flatMap(({ status, sentences }) => sentences.map(() => status))
}

export function countUnaccounted(units: readonly WorkUnit[]): number {
  return units.reduce(
    (sum, { status, sentences }) =>
      status === 'untranslated' || status === 'draft' ? sum + sentences.length : sum,
    0,
  )
}

/** The Chinese of a unit as one run of text, exactly as it stands in the source. */
export function sourceOf(unit: WorkUnit): string {
  return unit.sentences.map(({ text }) => text).join('')
}

/** A first guess at a row's height in pixels, before it has been measured: two columns on 30px lines. */
export function guessHeight({ sentences, text }: WorkUnit): number {
  const characters = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)
  const lines = Math.max(1, Math.ceil(characters / 26), Math.ceil(text.length / 60))
  return lines * 30 + 28
}
