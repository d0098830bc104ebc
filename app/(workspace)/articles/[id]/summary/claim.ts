import type { ClaimView } from '@/commands/claim-view'
import type { UnitView } from '@/commands/unit-view'
import { isRendered } from '@/domain/coverage'
import type { UnitStatus } from '@/domain/words'

/** *Why it matters*, or a takeaway, as the page holds it. */
export type Claim = {
  id: string
  text: string
  revision: number
  /** Whose words they are: a machine's stay marked until a person edits or confirms them. */
  origin: string
  evidence: { unitId: string; stale: boolean }[]
}

/** What a save can change; giving evidence confirms all of it anew. */
export type ClaimEdit = { text?: string; evidence?: string[]; origin?: 'human' }

/** A unit of the text that claims rest on. */
export type TextUnit = {
  id: string
  paragraph: number
  status: UnitStatus
  zh: string
  en: string
  /** Only what a reader gets can bear a claim out. */
  rendered: boolean
}

export function claimOf({ id, text, revision, origin, evidence }: ClaimView): Claim {
  return { id, text, revision, origin, evidence }
}

export function textUnit({ id, paragraph, status, sentences, translation }: UnitView): TextUnit {
  return {
    id,
    paragraph,
    status: status as UnitStatus,
    zh: sentences
      .map(({ text }) => text)
      .join('')
      .trim(),
    en: translation.text,
    rendered: isRendered(status as UnitStatus),
  }
}

/** The evidence after a unit is taken in or out, in the order of the text. */
export function toggled(claim: Claim, unitId: string, order: readonly string[]): string[] {
  const now = claim.evidence.map(one => one.unitId)
  const next = now.includes(unitId) ? now.filter(id => id !== unitId) : [...now, unitId]
  return next.sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** The units a paragraph holds, paragraphs in reading order. */
export function paragraphs(units: readonly TextUnit[]): TextUnit[][] {
  const groups: TextUnit[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last?.[0]?.paragraph === unit.paragraph) last.push(unit)
    else groups.push([unit])
  }
  return groups
}
