import type { Database } from '../db/client'
import type { Actor } from '../domain/actor'
import type { Context } from './context'

/**
 * The program itself as a reader, for what it works out without being asked: it may read what every member may, and
 * write nothing.
 */
export function programReader(
  db: Database,
  now: string,
  as: Partial<Actor> = {},
): Context & { actor: Actor } {
  const actor: Actor = {
    userId: '',
    name: '',
    roles: ['editor'],
    suspended: false,
    via: 'session',
    fresh: false,
    canWrite: false,
    ...as,
  }
  return { db, actor, now }
}
