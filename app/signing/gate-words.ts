import type { GateView } from '@/commands/read-readiness'
import type { GateCode } from '@/domain/refusals'

/** A gate as the page shows it: in words, and with the place where it is mended. */
export type ShownGate = GateView & {
  message: string
  href?: string
  /** An editor can go past it with a reason. */
  overridable: boolean
}

export function isOpenGate({ state }: { state: GateView['state'] }): boolean {
  return state === 'missing' || state === 'stale'
}

/** How many passages would go on unreviewed past this gate. */
export function unreviewedBy({ code, facts }: ShownGate): number {
  const signoffGates: readonly GateCode[] = ['translation_signoff', 'summary_signoff', 'edition_signoff']
  const { uncovered } = facts
  return signoffGates.includes(code) && typeof uncovered === 'number' ? uncovered : 0
}
