import type { UnitStatus } from '@/domain/words'

const letters: Record<UnitStatus, string> = {
  untranslated: 'u',
  draft: 'd',
  omitted: 'o',
  condensed: 'c',
  translated: 't',
}
const statuses = Object.fromEntries(
  Object.entries(letters).map(([status, letter]) => [letter, status as UnitStatus]),
)

/** A coverage strip as a short word, `t12u3`: a board sends many of them to the browser. */
export function packRuns(strip: readonly { status: string; sentences: number }[]): string {
  return strip.map(({ status, sentences }) => `${letters[status as UnitStatus]}${sentences}`).join('')
}

/** One status a sentence, in order. */
export function unpackRuns(runs: string): UnitStatus[] {
  return [...runs.matchAll(/([a-z])(\d+)/g)].flatMap(([, letter, count]) => {
    const status = statuses[letter ?? '']
    return status ? Array.from({ length: Number(count) }, () => status) : []
  })
}
