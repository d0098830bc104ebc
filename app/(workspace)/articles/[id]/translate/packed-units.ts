import type { UnitView } from '@/commands/unit-view'
import { type WorkUnit, workUnit } from './work-unit'

type PackedUnit = [
  id: string,
  paragraph: number,
  status: WorkUnit['status'],
  sentences: string[],
  passageId: string,
  text: string,
  origin: WorkUnit['origin'],
  revision: number,
  omissionReason?: WorkUnit['omissionReason'],
  omissionNote?: string | null,
]

/**
 * The units as one string. The framework walks every value of what a server component hands to the browser, on the way
 * out and again for the first picture of the page; of a string it walks nothing, and an article has thousands of values.
 */
export function packUnits(units: readonly UnitView[]): string {
  return JSON.stringify(units.map(view => packed(workUnit(view))))
}

/** What `packUnits` was given, as the workbench holds it. */
export function unpackUnits(packedUnits: string): WorkUnit[] {
  return (JSON.parse(packedUnits) as PackedUnit[]).map(
    ([
      id,
      paragraph,
      status,
      sentences,
      passageId,
      text,
      origin,
      revision,
      omissionReason,
      omissionNote,
    ]) => ({
      id,
      paragraph,
      status,
      sentences: pairs(sentences),
      passageId,
      text,
      origin,
      revision,
      omissionReason: omissionReason ?? null,
      omissionNote: omissionNote ?? null,
    }),
  )
}

function packed(unit: WorkUnit): PackedUnit {
  const { id, paragraph, status, sentences, passageId, text, origin, revision } = unit
  const flat = sentences.flatMap(sentence => [sentence.id, sentence.text])
  const always = [id, paragraph, status, flat, passageId, text, origin, revision] as const
  return unit.omissionReason ? [...always, unit.omissionReason, unit.omissionNote] : [...always]
}

function pairs(flat: readonly string[]): { id: string; text: string }[] {
  return Array.from({ length: flat.length / 2 }, (_, index) => ({
    id: flat[2 * index] ?? '',
    text: flat[2 * index + 1] ?? '',
  }))
}
