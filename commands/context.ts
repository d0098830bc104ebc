import { type Database, inTransaction, type Queries } from '../db/client'
import { appendEvent } from '../db/events'
import type { Actor } from '../domain/actor'
import type { Outcome, Refusal } from '../domain/decision'
import type { EventBody } from '../domain/events'

/** What a command works with: the database, the person (null for nobody) and the time of the request. */
export type Context = { db: Database; actor: Actor | null; now: string }

/** What a command holds inside its transaction. `note` appends to the history. */
export type Work = {
  tx: Queries
  actor: Actor
  now: string
  note: (body: EventBody, where?: { articleId?: string; editionId?: string }) => { seq: number; hash: string }
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/**
 * One command: load, ask the domain, write rows and events, answer; all in one immediate transaction.
 * A refusal rolls back whatever was written before it.
 */
export function command<T>(context: Context, work: (work: Work) => Outcome<T>): Outcome<T> {
  try {
    return inTransaction(context.db, tx => {
      const outcome = work(workIn(context, tx))
      if (!outcome.ok) throw new Refused(outcome.refusal)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

const nobody: Actor = {
  userId: '',
  name: '',
  roles: [],
  suspended: true,
  via: 'session',
  fresh: false,
  canWrite: false,
}

function workIn(context: Context, tx: Queries): Work {
  const actor = context.actor ?? nobody
  return {
    tx,
    actor,
    now: context.now,
    note: (body, where = {}) =>
      appendEvent(tx, { actorId: actor.userId || null, at: context.now, ...where }, body),
  }
}
