import type { Context } from '../commands/context'
import type { Database } from '../db/client'
import { insertPerson } from '../db/people'
import type { Actor } from '../domain/actor'
import type { Outcome } from '../domain/decision'
import { type DemoPersonKey, demoPeople } from './people'

/** Where the demo is played: its people, and a clock that goes on a little with each thing somebody does. */
export type Stage = {
  db: Database
  /** The person as an actor, `minutes` after the last thing that happened (3 where nothing is said). */
  as: (key: DemoPersonKey, minutes?: number) => Context
  ids: Record<DemoPersonKey, string>
  /** The day `days` after the demo is made, as YYYY-MM-DD: what is due must not look forgotten. */
  inDays: (days: number) => string
}

/** Days before the seeding at which the demo's story begins. */
const STORY_DAYS = 24

export function setStage(db: Database, now: string): Stage {
  let clock = new Date(now).getTime() - STORY_DAYS * 86_400_000
  const begin = new Date(clock).toISOString()
  const ids = {} as Record<DemoPersonKey, string>
  const actors = {} as Record<DemoPersonKey, Actor>
  for (const { key, email, name, roles } of demoPeople) {
    ids[key] = insertPerson(db, { email, name, roles, passwordHash: null, at: begin, by: null })
    actors[key] = {
      userId: ids[key],
      name,
      roles,
      suspended: false,
      via: 'command_line',
      fresh: true,
      canWrite: true,
    }
  }
  const as = (key: DemoPersonKey, minutes = 3): Context => {
    clock += minutes * 60_000
    return { db, actor: actors[key], now: new Date(Math.min(clock, new Date(now).getTime())).toISOString() }
  }
  const inDays = (days: number) =>
    new Date(new Date(now).getTime() + days * 86_400_000).toISOString().slice(0, 10)
  return { db, as, ids, inDays }
}

/** The value of something the demo's story is sure of; a refusal is a fault of the story and stops the seeding. */
export function played<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the demo's story was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
