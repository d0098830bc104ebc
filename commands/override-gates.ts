import { newId } from '../db/ids'
import { insertOverride } from '../db/signoffs'
import { holds } from '../domain/actor'
import { allowed, type Decision, refused } from '../domain/decision'
import { type Gate, isOpen } from '../domain/readiness'
import { neverOverridden } from '../domain/workflow'
import type { Work } from './context'

export type OverrideInput = { code: string; reason: string }
type Subject = { articleId: string } | { editionId: string }

/** Whether an editor may go past these gates, each with a reason. Only gates that stand open can be gone past. */
export function checkOverrides(
  work: Work,
  gates: readonly Gate[],
  wanted: readonly OverrideInput[],
): Decision {
  if (wanted.length > 0 && !holds(work.actor, ['editor']))
    return refused('role_required', { roles: ['editor'] })
  for (const { code, reason } of wanted) {
    if (reason.trim() === '') return refused('override_reason_missing', { gate: code })
    const gate = gates.find(g => g.code === code)
    if (!gate || neverOverridden.includes(gate.code)) return refused('not_overridable', { gate: code })
  }
  return allowed
}

/** Records the overrides of gates that are open, each bound to the exact state it was given for. Answers the gates then. */
export function recordOverrides(
  work: Work,
  of: Subject,
  move: string,
  gates: readonly Gate[],
  wanted: readonly OverrideInput[],
): Gate[] {
  const { tx, actor, now, note } = work
  return gates.map(gate => {
    const override = wanted.find(o => o.code === gate.code)
    if (!override || !isOpen(gate)) return gate
    const { code, binding, passageIds } = gate
    const { reason } = override
    insertOverride(tx, {
      id: newId('ovr'),
      ...of,
      move,
      code,
      reason,
      binding,
      passageIds,
      userId: actor.userId,
      at: now,
    })
    note({ type: 'gate.overridden', data: { move, code, reason, binding, unreviewed: passageIds } }, of)
    return { ...gate, state: 'overridden', override: { by: actor.userId, reason, at: now } }
  })
}
