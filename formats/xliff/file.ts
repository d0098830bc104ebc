import type { UnitStatus } from '../../domain/words'

export const xliffVersions = ['1.2', '2.1'] as const
export type XliffVersion = (typeof xliffVersions)[number]

/** What of ours stands in a file, and no other tool needs to understand. */
export const bianyiNamespace = 'urn:bianyi:exchange:1'

/** A remark in a file; `id` is ours where it came from us. */
export type XliffNote = { id: string | null; from: string | null; text: string }

/** One text with its translation, as it goes into a file. */
export type UnitOut = {
  id: string
  source: string
  target: string
  status: UnitStatus
  revision: number
  sentences: readonly string[]
  /** Everything in it is approved: no tool is asked to work on it. */
  isFinal: boolean
  notes: readonly XliffNote[]
}

export type FileOut = {
  articleId: string
  sourceLanguage: string
  targetLanguage: string
  units: readonly UnitOut[]
}

/** How far another tool says a text is; null where it does not say. */
export type Progress = 'open' | 'draft' | 'translated' | 'condensed' | 'omitted'

/** One text with its translation, as it stands in a file. */
export type UnitIn = {
  id: string
  source: string
  /** Null where there is no translation; without the codes of another format in it. */
  target: string | null
  progress: Progress | null
  /** The revision that the file was made from, and what the unit was then; null where the other tool dropped it. */
  revision: number | null
  status: UnitStatus | null
  /** Inline codes and annotations in the translation, which a passage cannot hold. */
  codes: number
  notes: readonly XliffNote[]
}

export type FileIn = {
  version: string
  articleId: string | null
  sourceLanguage: string
  targetLanguage: string | null
  units: readonly UnitIn[]
  /** What is in the file and is not read, by the name of its element. */
  leftOut: ReadonlyMap<string, number>
}
