import type { Queries } from '../db/client'
import type { FindingView } from '../domain/finding'
import { peopleNamed } from './person-view'
import type { StandingFinding } from './standing-findings'

/** Findings as a reader sees them; the names of those who ignored some are read once for all. */
export function viewFindings(tx: Queries, findings: readonly StandingFinding[]): FindingView[] {
  const named = peopleNamed(
    tx,
    findings.flatMap(({ ignored }) => ignored?.userId ?? []),
  )
  return findings.map(({ ignored, facts, ...finding }) => ({
    ...finding,
    facts: { ...facts },
    ignored: ignored !== undefined,
    ...(ignored && { because: { note: ignored.note, by: named(ignored.userId), at: ignored.at } }),
  }))
}
