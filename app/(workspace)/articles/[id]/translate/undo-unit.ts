import { send } from '@/app/client/api'
import type { Answer, Problem } from '@/app/client/problem'
import type { Repeat } from '@/commands/propagate-unit'
import type { UnitView } from '@/commands/unit-view'
import { giveBack } from './give-back'
import type { WorkUnit } from './work-unit'

/** What was done to units, with what they were before: enough to take it back. */
export type Done =
  | { what: 'merged'; parts: readonly WorkUnit[]; before: ReadonlyMap<string, string | null> }
  | { what: 'split'; unit: WorkUnit; second: string }
  | { what: 'moved'; id: string; before: string | null }
  | { what: 'marked'; unit: WorkUnit }
  | { what: 'filled'; items: readonly Repeat[] }

/** Why something cannot be taken back: it was refused, or the units are no longer as it left them. */
export type NotUndone = Problem | 'changed'

/** The units that it is about. */
export function unitsOf(done: Done): string[] {
  if (done.what === 'merged') return done.parts.map(({ id }) => id)
  if (done.what === 'filled') return done.items.map(({ unit }) => unit.id)
  return ['unit' in done ? done.unit.id : done.id]
}

/** Takes back what was done, by the same operations that a person would use; null when it is done. */
export async function undo(done: Done): Promise<NotUndone | null> {
  try {
    if (done.what === 'merged') await unmerge(done)
    else if (done.what === 'split') await unsplit(done)
    else if (done.what === 'filled') await giveBack(done.items)
    else if (done.what === 'moved')
      await ask('POST', `${path(done.id)}/move`, { body: { after: done.before } })
    else await restore(await read(done.unit.id), done.unit)
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.why
    throw error
  }
}

class Stopped extends Error {
  constructor(readonly why: NotUndone) {
    super('it cannot be taken back')
  }
}

/** Divides the unit where the units had been joined, from the last to the first, and puts each back into its place. */
async function unmerge({ parts, before }: Extract<Done, { what: 'merged' }>): Promise<void> {
  const [first, ...others] = parts
  if (!first) return
  const joined = join(parts)
  let head = await read(first.id)
  const ids = parts.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  if (head.translation.text !== joined.text || head.sentences.map(({ id }) => id).join() !== ids.join())
    throw new Stopped('changed')
  const again = new Map([[first.id, first.id]])
  const made: [UnitView, WorkUnit][] = []
  for (const part of others.toReversed()) {
    const body = { sentenceId: part.sentences[0]?.id, textAt: joined.starts.get(part.id) }
    const ifMatch = head.translation.revision
    const { items } = await ask<{ items: UnitView[] }>('POST', `${path(first.id)}/split`, { body, ifMatch })
    const [rest, tail] = items
    if (!rest || !tail) throw new Stopped('changed')
    head = rest
    again.set(part.id, tail.id)
    made.unshift([tail, part])
  }
  await restore(head, first)
  for (const [at, [unit, part]] of made.entries()) {
    await restore(unit, part)
    const place = before.get(part.id)
    if (place === parts[at]?.id || place === undefined) continue
    const after = place === null ? null : (again.get(place) ?? place)
    await ask('POST', `${path(unit.id)}/move`, { body: { after } })
  }
}

async function unsplit({ unit, second }: Extract<Done, { what: 'split' }>): Promise<void> {
  const parts = [await read(unit.id), await read(second)]
  const units = parts.map(({ id, translation }) => ({ id, revision: translation.revision }))
  const merged = await ask<{ unit: UnitView }>('POST', '/api/v1/units/merge', { body: { units } })
  await restore(merged.unit, unit)
}

/** Gives a unit the words and the fate it had. */
async function restore(now: UnitView, { id, text, origin, ...then }: WorkUnit): Promise<void> {
  const { status, omissionReason, omissionNote } = then
  const isSame =
    now.translation.text === text && now.status === status && now.omissionReason === omissionReason
  if (isSame) return
  const body = { text, origin, status, omissionReason, omissionNote }
  await ask('PATCH', path(now.id), { body, ifMatch: now.translation.revision })
}

/** The English of several units as a merge joins it, and where each begins in it. */
function join(parts: readonly WorkUnit[]) {
  let text = ''
  const starts = new Map<string, number>()
  for (const part of parts) {
    const joint = text === '' || part.text === '' ? '' : ' '
    starts.set(part.id, text.length + joint.length)
    text += joint + part.text
  }
  return { text, starts }
}

async function read(id: string): Promise<UnitView> {
  return (await ask<{ unit: UnitView }>('GET', path(id), {})).unit
}

async function ask<T>(...request: Parameters<typeof send>): Promise<T> {
  const answer: Answer<T> = await send<T>(...request)
  if (!answer.ok) throw new Stopped(answer.problem)
  return answer.data
}

function path(id: string): string {
  return `/api/v1/units/${id}`
}
