import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { type IgnoredRow, ignoredIn } from '../db/findings'
import { canonicalJson } from '../domain/canonical-json'
import type { Found } from '../domain/checks/check'
import { hashOf, sha256 } from '../domain/hash'
import { type Around, checkContext } from './check-context'
import { articleTexts, type CheckedText, editionTexts } from './checked-texts'
import { type FoundInText, findInText, findInTexts, type GrammarSaid } from './find-in-texts'
import type { LoadedEdition } from './load-edition'

/** A finding where it stands: `id` holds for exactly these words, so whoever ignored it ignored it in this text. */
export type StandingFinding = Found & {
  id: string
  passageId: string
  unitId?: string
  articleId?: string
  ignored?: IgnoredRow
}

/** What the checks find in an article as it stands. Without `grammar` the grammar engine was not asked. */
export function articleFindings(tx: Queries, facts: ArticleFacts, grammar?: GrammarSaid): StandingFinding[] {
  const { authors, article } = facts
  return standing(
    tx,
    findInTexts(
      articleTexts(facts),
      checkContext(tx, { authors, publishedOn: article.publishedOn }),
      grammar,
    ),
  )
}

/**
 * What the checks find in an edition: in its own texts, in those of its articles, and between all of them. What its mail
 * weighs is told where somebody measured it.
 */
export function editionFindings(
  tx: Queries,
  loaded: LoadedEdition,
  grammar?: GrammarSaid,
  size: { mailBytes?: number } = {},
): StandingFinding[] {
  const authors = [...loaded.sources.values()].flatMap(source => source.authors)
  return standing(tx, findInTexts(editionTexts(loaded), checkContext(tx, { authors }), grammar, size))
}

/** What the checks of one text find in this one, with the ids that it will have once it is saved. */
export function standingInText(
  tx: Queries,
  text: CheckedText,
  around: Around,
  grammar?: GrammarSaid,
): StandingFinding[] {
  return standing(tx, findInText(text, around, grammar))
}

/** How many of each gravity stand, ignored ones apart. */
export type FindingCounts = { errors: number; warnings: number; notes: number; ignored: number }

export function countFindings(findings: readonly StandingFinding[]): FindingCounts {
  const open = findings.filter(finding => !finding.ignored)
  const of = (severity: Found['severity']) => open.filter(finding => finding.severity === severity).length
  return {
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
    ignored: findings.length - open.length,
  }
}

/** Errors of these checks that nobody ignored: what stands in the way where the newsletter made them a gate. */
export function failing(findings: readonly StandingFinding[], checks: readonly string[]): StandingFinding[] {
  return findings.filter(one => one.severity === 'error' && !one.ignored && checks.includes(one.check))
}

/** The passage that holds a finding, read off its id; null where it is no id of a finding. */
export function passageOfFinding(id: string): string | null {
  return /^(.+)\.[0-9a-f]{24}$/.exec(id)?.[1] ?? null
}

function standing(tx: Queries, found: readonly FoundInText[]): StandingFinding[] {
  const again = new Map<string, number>()
  const named = found.map(({ text, ...one }): StandingFinding => {
    const passageId = text.of ?? text.passageId
    const base = identity(text, one)
    const turn = again.get(base) ?? 0
    again.set(base, turn + 1)
    const id = `${passageId}.${hashOf('finding', [base, turn]).slice(0, 24)}`
    const { fix, ...unfixable } = one
    return {
      ...(text.of ? { ...unfixable, start: 0, end: 0 } : one),
      id,
      passageId,
      ...(text.unitId && { unitId: text.unitId }),
      ...(text.articleId && { articleId: text.articleId }),
    }
  })
  const ignored = ignoredIn(tx, [...new Set(named.map(one => one.passageId))])
  return named.map(one => {
    const row = ignored.get(one.id)
    return row ? { ...one, ignored: row } : one
  })
}

/** What makes a finding the same one: the rule, the place, what it says, and the words on both sides. */
function identity(text: CheckedText, { check, code, start, end, facts }: Found): string {
  return canonicalJson([
    text.passageId,
    sha256(text.text),
    sha256(text.source ?? ''),
    check,
    code,
    start,
    end,
    Object.values(facts).map(String),
  ])
}
