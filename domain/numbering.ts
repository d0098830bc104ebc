import type { Series } from './edition'

export type Numbered = { id: string; number: number; series: Series | null }

/** What is wrong with a run of numbers: those that are missing between the first and the last, and those given twice. */
export type NumberFault = {
  /** Null for the numbers of the editions themselves. */
  series: string | null
  missing: number[]
  twice: number[]
}

/** How many missing numbers are told one by one; a newsletter that begins at 1 and goes on at 4000 has not lost them. */
export const mostMissing = 20

/** Gaps and doubles in the numbers of editions, and of each series among them. An edition's own number is never double. */
export function numberFaults(editions: readonly Numbered[]): NumberFault[] {
  const series = new Map<string, number[]>()
  for (const { series: of } of editions)
    if (of) series.set(of.name.trim(), [...(series.get(of.name.trim()) ?? []), of.number])
  return [
    faultIn(
      null,
      editions.map(({ number }) => number),
    ),
    ...[...series].map(([name, numbers]) => faultIn(name, numbers)),
  ].filter(({ missing, twice }) => missing.length > 0 || twice.length > 0)
}

function faultIn(series: string | null, numbers: readonly number[]): NumberFault {
  const sorted = [...numbers].sort((a, b) => a - b)
  const twice = [...new Set(sorted.filter((number, at) => sorted[at - 1] === number))]
  const missing: number[] = []
  for (const [at, number] of sorted.entries()) {
    const before = sorted[at - 1]
    if (before === undefined || number - before > mostMissing) continue
    for (let gap = before + 1; gap < number; gap += 1) missing.push(gap)
  }
  return { series, missing, twice }
}
