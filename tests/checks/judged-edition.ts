import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a close reader says of a finding: a slip, a false alarm, or one of which editors may think either way. */
export type Verdict = 'right' | 'false' | 'arguable'

type Place = { passageId: string; check: string; code: string; start: number; end: number }

/** Where a finding stands and what it says, without a word of the text: line-12 dash/dash_space_one_side 231-233. */
export function placeOf({ passageId, check, code, start, end }: Place): string {
  return `${passageId} ${check}/${code} ${start}-${end}`
}

/** The findings of warning or above in the published edition, each as it was judged by reading the edition closely. */
export function readVerdicts(): ReadonlyMap<string, Verdict> {
  const judged = JSON.parse(readFileSync(join(import.meta.dirname, 'judged-edition.json'), 'utf8'))
  return new Map(Object.entries(judged as Record<string, Verdict>))
}
