import { canonicalJson } from '../canonical-json'
import { checks, documentChecks } from './catalog'
import type { Check, CheckContext, Found, Severity } from './check'
import type { DocumentCheck, DocumentContext, DocumentPassage, FoundInDocument } from './document'
import type { CheckPolicy } from './policy'

/** Hears of a rule that threw. What it threw over is a bug of the rule, never of the text. */
export type OnFault = (check: string, error: unknown) => void

/**
 * Everything the checks that are switched on find in one text, in reading order. Offsets are UTF-16 in `target`. A
 * check that throws finds nothing and takes no other down with it.
 */
export function runChecks(
  source: string | undefined,
  target: string,
  context: CheckContext,
  { rules = checks, onFault }: { rules?: readonly Check[]; onFault?: OnFault } = {},
): Found[] {
  const found = rules
    .filter(rule => isOn(rule, context.policy))
    .flatMap(rule => safely(rule.name, () => rule.run(source, target, context), onFault))
    .filter(one => !(one.check in context.policy.off) && fits(one, target.length))
  return withoutRepeats(found, () => '').sort(inOrder)
}

/** What the rules about several texts find in them, in the order of the passages. */
export function runDocumentChecks(
  passages: readonly DocumentPassage[],
  context: DocumentContext,
  { rules = documentChecks, onFault }: { rules?: readonly DocumentCheck[]; onFault?: OnFault } = {},
): FoundInDocument[] {
  const place = new Map(passages.map((passage, position) => [passage.passageId, position]))
  const length = new Map(passages.map(passage => [passage.passageId, passage.text.length]))
  const found = rules
    .filter(rule => isOn(rule, context.policy))
    .flatMap(rule => safely(rule.name, () => rule.run(passages, context), onFault))
    .filter(one => !(one.check in context.policy.off) && fits(one, length.get(one.passageId) ?? -1))
  return withoutRepeats(found, one => one.passageId).sort(
    (a, b) => (place.get(a.passageId) ?? 0) - (place.get(b.passageId) ?? 0) || inOrder(a, b),
  )
}

/** Whether the newsletter wants this rule: what it switched off or on counts, else the rule's own default. */
export function isOn(rule: { name: string; onByDefault: boolean }, policy: CheckPolicy): boolean {
  if (rule.name in policy.off) return false
  return rule.onByDefault || policy.on.includes(rule.name)
}

function safely<F extends Found>(name: string, run: () => F[], onFault: OnFault | undefined): F[] {
  try {
    return run()
  } catch (error) {
    onFault?.(name, error)
    return []
  }
}

function fits({ start, end }: Found, length: number): boolean {
  return start >= 0 && start <= end && end <= length
}

/** Of two findings that say the same of overlapping ranges the graver stays, else the first. */
function withoutRepeats<F extends Found>(found: readonly F[], placeOf: (one: F) => string): F[] {
  const kept = new Map<string, F[]>()
  const graverFirst = [...found].sort((a, b) => gravity[a.severity] - gravity[b.severity])
  for (const one of graverFirst) {
    const saying = canonicalJson([placeOf(one), one.check, one.code, one.facts])
    const same = kept.get(saying) ?? []
    if (!same.some(other => overlap(one, other))) kept.set(saying, [...same, one])
  }
  return [...kept.values()].flat()
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

function overlap(a: Found, b: Found): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
}

function inOrder(a: Found, b: Found): number {
  return a.start - b.start || a.end - b.end || gravity[a.severity] - gravity[b.severity]
}
