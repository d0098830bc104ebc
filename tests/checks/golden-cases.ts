import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckContext, CheckKind, CheckPerson, CheckTerm, Found, Severity } from '@/domain/checks/check'
import type { DocumentPassage } from '@/domain/checks/document'
import { type CheckPolicy, defaultPolicy } from '@/domain/checks/policy'
import { runChecks, runDocumentChecks } from '@/domain/checks/run-checks'

export const goldenDirectory = join(import.meta.dirname, 'golden')

/** A text of an article or an edition in a labelled case; it goes by its place. */
export type GoldenPassage = Omit<DocumentPassage, 'passageId' | 'kind'> & { kind?: CheckKind }

/**
 * A pair and what is to be found in it. `check` is the check it labels, or the beginning of the names of a family
 * ("number"); `text` the words in the range. `passages` are in the place of a pair where the check reads several texts.
 */
export type GoldenCase = {
  check: string
  source?: string
  text: string
  kind?: CheckKind
  terms?: CheckTerm[]
  people?: CheckPerson[]
  publishedOn?: string
  policy?: Partial<CheckPolicy>
  passages?: GoldenPassage[]
  mailBytes?: number
  expect: { check: string; severity: Severity; text: string }[]
  note?: string
}

export function readGolden(path: string): GoldenCase[] {
  return JSON.parse(readFileSync(path, 'utf8')) as GoldenCase[]
}

/** What the checks of the labelled family find, in the form in which it is labelled. Notes count only where labelled. */
export function foundBy(labelled: GoldenCase): string[] {
  const { source, text, kind = 'translation', terms = [], people = [], publishedOn, policy } = labelled
  const context: CheckContext = {
    kind,
    terms,
    people,
    policy: { ...defaultPolicy, ...policy },
    ...(publishedOn ? { publishedOn } : {}),
  }
  if (labelled.passages) return foundTogether(labelled.passages, labelled, context)
  return runChecks(source, text, context)
    .filter(one => one.check.startsWith(labelled.check))
    .filter(one => one.severity !== 'note' || labelled.expect.some(want => want.check === one.check))
    .map(one => line(one, text.slice(one.start, one.end)))
    .sort()
}

function foundTogether(
  given: readonly GoldenPassage[],
  labelled: GoldenCase,
  context: CheckContext,
): string[] {
  const { kind: _kind, ...around } = context
  const passages = given.map(
    (one, at): DocumentPassage => ({ kind: 'section', ...one, passageId: String(at) }),
  )
  const { check, expect, mailBytes } = labelled
  return runDocumentChecks(passages, { ...around, ...(mailBytes && { mailBytes }) })
    .filter(one => one.check === check)
    .filter(one => one.severity !== 'note' || expect.some(want => want.severity === 'note'))
    .map(one => line(one, passages[Number(one.passageId)]?.text.slice(one.start, one.end) ?? ''))
    .sort()
}

export function expected(labelled: GoldenCase): string[] {
  return labelled.expect.map(want => line(want, want.text)).sort()
}

function line({ check, severity }: Pick<Found, 'check' | 'severity'>, words: string): string {
  return `${check} (${severity}): ${words}`
}
