import {
  countDeliveries,
  type DeliveryRow,
  findDelivery,
  giveToJob,
  listDeliveries,
  setDelivery,
} from '../db/deliveries'
import { findJob, livingJobNamed } from '../db/jobs'
import { listRobots } from '../db/robots'
import { done, type Outcome, refused } from '../domain/decision'
import { type DeliveryState, deliveryStates, retriable } from '../domain/notices/delivery'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { type PersonView, peopleNamed } from './person-view'

export type DeliveryView = {
  id: string
  channel: 'mail' | 'group'
  mode: string
  state: DeliveryState
  /** Whom a mail goes to, or the name of a group; null for a group that was taken out. */
  to: PersonView | null
  group: string | null
  tries: number
  lastError: string | null
  createdAt: string
  dueAt: string
  /** When it is tried next, while it waits. */
  nextAt: string | null
  handedAt: string | null
  endedAt: string | null
  retriable: boolean
}

export type DeliveryList = {
  items: DeliveryView[]
  nextCursor: string | null
  counts: Record<DeliveryState, number>
}

/** What went out and what became of it, newest first. Refuses `malformed` for a cursor that is no number. */
export function readDeliveries(
  { db, actor }: Context,
  page: { cursor?: string; limit: number; states?: readonly DeliveryState[] },
): Outcome<DeliveryList> {
  const permission = may(actor, 'deliveries.inspect')
  if (!permission.ok) return permission
  const before = page.cursor === undefined ? undefined : Number(page.cursor)
  if (before !== undefined && !(Number.isSafeInteger(before) && before > 0))
    return refused('malformed', { field: 'cursor' })
  const rows = listDeliveries(db, { states: page.states, before, limit: page.limit + 1 })
  const shown = rows.slice(0, page.limit)
  const found = countDeliveries(db)
  const items = viewDeliveries(
    db,
    shown.map(({ delivery }) => delivery),
  )
  return done({
    items,
    nextCursor: rows.length > shown.length ? String(shown.at(-1)?.order ?? '') : null,
    counts: Object.fromEntries(
      deliveryStates.map(state => [state, found[state] ?? 0]),
    ) as DeliveryList['counts'],
  })
}

/**
 * Has a delivery tried again that failed, or that perhaps went out: then a person decided that twice is better than never.
 * Refuses `not_found` and `wrong_state`.
 */
export function retryDelivery(context: Context, id: string): Outcome<DeliveryView> {
  return command(context, ({ tx, actor, now }) => {
    const permission = may(actor, 'deliveries.retry')
    if (!permission.ok) return permission
    const row = findDelivery(tx, id)
    if (!row) return refused('not_found', { id })
    const living = livingJobNamed(tx, `delivery ${id}`)
    if (!retriable.some(state => state === row.state) || living)
      return refused('wrong_state', { state: row.state })
    setDelivery(tx, id, { state: 'queued', endedAt: null })
    const queued = giveToJob(tx, { ...row, state: 'queued', endedAt: null }, now, now)
    const [view] = viewDeliveries(context.db, [queued])
    return view ? done(view) : refused('not_found', { id })
  })
}

function viewDeliveries(db: Context['db'], rows: readonly DeliveryRow[]): DeliveryView[] {
  const named = peopleNamed(
    db,
    rows.flatMap(({ userId }) => userId ?? []),
  )
  const groups = new Map(listRobots(db).map(({ id, name }) => [id, name]))
  return rows.map(row => {
    const {
      id,
      channel,
      mode,
      userId,
      robotId,
      tries,
      lastError,
      createdAt,
      dueAt,
      handedAt,
      endedAt,
      jobId,
    } = row
    const state = deliveryStates.find(one => one === row.state) ?? 'failed'
    const waits = state === 'queued' && jobId ? findJob(db, jobId)?.runAfter : undefined
    return {
      id,
      channel: channel === 'mail' ? 'mail' : 'group',
      mode,
      state,
      to: userId ? named(userId) : null,
      group: robotId ? (groups.get(robotId) ?? null) : null,
      tries,
      lastError,
      createdAt,
      dueAt,
      nextAt: waits ?? null,
      handedAt,
      endedAt,
      retriable: retriable.some(one => one === state),
    }
  })
}
