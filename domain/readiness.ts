import type { AuthorsStanding } from './author'
import type { Facts, Unmet } from './decision'
import { hashOf } from './hash'
import type { GateCode } from './refusals'
import type { StageVerdict } from './stage-verdict'
import { neverOverridden } from './workflow'

export type GateState = 'satisfied' | 'missing' | 'stale' | 'overridden'

export type Gate = {
  code: GateCode
  state: GateState
  facts: Facts
  /** Hash of the exact state of the gate: an override holds for this and for nothing else. */
  binding: string
  /** Passages that would go on unreviewed if an editor went past this gate. */
  passageIds: string[]
  override?: { by: string; reason: string; at: string }
}

/** What one gate found, before overrides. */
export type Finding = {
  code: GateCode
  state: 'satisfied' | 'missing' | 'stale'
  facts?: Facts
  passageIds?: string[]
  content?: string
}

export type RecordedOverride = { code: string; binding: string; reason: string; userId: string; at: string }

/** A gate with the overrides that were given for exactly this state of it. */
export function gateFrom(finding: Finding, overrides: readonly RecordedOverride[]): Gate {
  const facts = finding.facts ?? {}
  const passageIds = finding.passageIds ?? []
  const binding = hashOf('gate', { code: finding.code, facts, passageIds, content: finding.content ?? null })
  const gate: Gate = { code: finding.code, state: finding.state, facts, binding, passageIds }
  if (finding.state === 'satisfied' || neverOverridden.includes(finding.code)) return gate
  const override = overrides.find(o => o.code === finding.code && o.binding === binding)
  if (!override) return gate
  return {
    ...gate,
    state: 'overridden',
    override: { by: override.userId, reason: override.reason, at: override.at },
  }
}

export function isOpen(gate: Gate): boolean {
  return gate.state === 'missing' || gate.state === 'stale'
}

export function unmetOf(gates: readonly Gate[]): Unmet[] {
  return gates.filter(isOpen).map(gate => ({ code: gate.code, facts: { state: gate.state, ...gate.facts } }))
}

/** Ids of the errors that stand in the way, where the newsletter made checks a gate; and whose checks they are. */
export type Failing = { findings: readonly string[]; checks: readonly string[] }

/** Everything an article's gates look at. */
export type ArticleStanding = {
  unaccounted: number
  unaccountedUnits: string[]
  titleWritten: boolean
  whyWritten: boolean
  takeaways: { id: string; evidence: number }[]
  staleEvidence: { passageId: string; unitId: string; now: string | null }[]
  translation: StageVerdict & { content: string }
  summary: StageVerdict & { content: string }
  blockingThreads: string[]
  openThreads: number
  note: boolean
  failing?: Failing
  /** Where machine text was taken over: how much of it stands untouched, in percent, and more than what is too much. */
  untouched?: { share: number; limit: number }
  /** What the article's authors said of it, where any of them was asked. */
  authors?: AuthorsStanding
}

type ArticleGate = Exclude<GateCode, 'rights_not_cleared' | 'article_not_approved' | 'edition_signoff'>

const articleGates: Record<ArticleGate, (standing: ArticleStanding) => Omit<Finding, 'code'>> = {
  coverage_incomplete: s =>
    present(s.unaccounted === 0, { unaccounted: s.unaccounted, units: s.unaccountedUnits }),
  title_missing: s => present(s.titleWritten),
  why_it_matters_missing: s => present(s.whyWritten),
  takeaway_missing: s => present(s.takeaways.length > 0, { takeaways: s.takeaways.length }),
  evidence_missing: s => {
    const bare = s.takeaways.filter(t => t.evidence === 0).map(t => t.id)
    return present(bare.length === 0, { takeaways: bare })
  },
  evidence_stale: s => ({
    state: s.staleEvidence.length === 0 ? 'satisfied' : 'stale',
    facts: { passages: [...new Set(s.staleEvidence.map(e => e.passageId))], count: s.staleEvidence.length },
    content: s.staleEvidence.map(e => `${e.passageId} ${e.unitId} ${e.now}`).join('\n'),
  }),
  translation_signoff: s => signed(s.translation),
  summary_signoff: s => signed(s.summary),
  blocking_thread: s => present(s.blockingThreads.length === 0, { threads: s.blockingThreads }),
  note_missing: s => present(s.note || s.openThreads > 0),
  errors_found: s => withoutErrors(s.failing),
  machine_untouched: ({ untouched, translation }) => ({
    ...present(!untouched || untouched.share <= untouched.limit, untouched),
    content: translation.content,
  }),
  author_declined: ({ authors }) => {
    const waiting = authors?.unanswered ?? []
    return { ...present(waiting.length === 0, { declined: waiting.length }), content: waiting.join('\n') }
  },
  author_consent: ({ authors }) => {
    const { missing, stale, wanted } = authors ?? { missing: [], stale: [], wanted: [] }
    const state =
      missing.length > 0 || wanted.length === 0 ? 'missing' : stale.length > 0 ? 'stale' : 'satisfied'
    const facts = { missing: missing.length, stale: stale.length }
    return { state, facts, content: [...missing, '', ...stale, authors?.content ?? ''].join('\n') }
  },
}

/** Asks an article the given gates, in the order given. */
export function articleReadiness(
  codes: readonly GateCode[],
  standing: ArticleStanding,
  overrides: readonly RecordedOverride[],
): Gate[] {
  return codes
    .filter((code): code is ArticleGate => code in articleGates)
    .map(code => gateFrom({ code, ...articleGates[code](standing) }, overrides))
}

/** An article that can go out: its approval stands, or it has gone out before. */
export function isApproved(state: string): boolean {
  return state === 'approved' || state === 'published'
}

/** Everything an edition's gates look at. */
export type EditionStanding = {
  articles: {
    id: string
    state: string
    rights: string
    rightsCleared: boolean
    /** Hash of its words while it is not approved. */
    content?: string | null
  }[]
  staleEvidence: ArticleStanding['staleEvidence']
  signoff: { state: 'satisfied' | 'missing' | 'stale'; content: string; passageIds: string[] }
  note: boolean
  failing?: Failing
}

type EditionGate =
  | 'article_not_approved'
  | 'rights_not_cleared'
  | 'evidence_stale'
  | 'edition_signoff'
  | 'note_missing'
  | 'errors_found'

const editionGates: Record<EditionGate, (standing: EditionStanding) => Omit<Finding, 'code'>> = {
  article_not_approved: s => {
    const waiting = s.articles.filter(a => !isApproved(a.state))
    const content = waiting.map(a => a.content ?? '').join('\n')
    return { ...present(waiting.length === 0, { articles: waiting.map(a => a.id) }), content }
  },
  rights_not_cleared: s => {
    const uncleared = s.articles.filter(a => !a.rightsCleared).map(a => a.id)
    return present(uncleared.length === 0, { articles: uncleared })
  },
  evidence_stale: s => ({
    state: s.staleEvidence.length === 0 ? 'satisfied' : 'stale',
    facts: { passages: [...new Set(s.staleEvidence.map(e => e.passageId))], count: s.staleEvidence.length },
    content: s.staleEvidence.map(e => `${e.passageId} ${e.unitId} ${e.now}`).join('\n'),
  }),
  edition_signoff: s => ({
    state: s.signoff.state,
    content: s.signoff.content,
    passageIds: s.signoff.passageIds,
  }),
  note_missing: s => present(s.note),
  errors_found: s => withoutErrors(s.failing),
}

export function editionReadiness(
  codes: readonly GateCode[],
  standing: EditionStanding,
  overrides: readonly RecordedOverride[],
): Gate[] {
  return codes
    .filter((code): code is EditionGate => code in editionGates)
    .map(code => gateFrom({ code, ...editionGates[code](standing) }, overrides))
}

function present(satisfied: boolean, facts: Facts = {}): Omit<Finding, 'code'> {
  return { state: satisfied ? 'satisfied' : 'missing', facts }
}

/** Bound to the very errors that stand: one more, or the same in another text, asks for another reason. */
function withoutErrors({ findings, checks }: Failing = { findings: [], checks: [] }): Omit<Finding, 'code'> {
  const facts = { errors: findings.length, checks: [...checks] }
  return { ...present(findings.length === 0, facts), content: findings.join('\n') }
}

function signed(verdict: StageVerdict & { content: string }): Omit<Finding, 'code'> {
  return {
    state: verdict.state,
    facts: { uncovered: verdict.uncovered.length, staleSignoffs: verdict.staleSignoffs },
    passageIds: verdict.state === 'satisfied' ? [] : verdict.uncovered,
    content: verdict.content,
  }
}
