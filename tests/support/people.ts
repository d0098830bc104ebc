import type { Context } from '@/commands/context'
import type { Database } from '@/db/client'
import { newId } from '@/db/ids'
import { userRoles, users } from '@/db/schema'
import type { Actor } from '@/domain/actor'
import type { Role } from '@/domain/words'

export const noon = '2026-03-02T12:00:00.000Z'

type Person = { name?: string; email?: string; suspended?: boolean }

/** Writes a person with roles and answers the actor they are in a freshly proved browser session. */
export function person(
  db: Database,
  roles: readonly Role[],
  { name, email, suspended = false }: Person = {},
): Actor {
  const id = newId('usr')
  const called = name ?? `${roles[0] ?? 'nobody'} ${id.slice(-4)}`
  db.insert(users)
    .values({
      id,
      name: called,
      email: email ?? `${id}@example.invalid`,
      suspendedAt: suspended ? noon : null,
      createdAt: noon,
    })
    .run()
  for (const role of roles) db.insert(userRoles).values({ userId: id, role, grantedAt: noon }).run()
  return { userId: id, name: called, roles, suspended, via: 'session', fresh: true, canWrite: true }
}

/** One person of each role. */
export function team(db: Database): Record<Role, Actor> {
  return {
    assistant: person(db, ['assistant']),
    reviewer: person(db, ['reviewer']),
    editor: person(db, ['editor']),
    admin: person(db, ['admin']),
  }
}

/** The same person whose session has no recent password behind it. */
export function stale(actor: Actor): Actor {
  return { ...actor, fresh: false }
}

/** The same person with an access token of the given reach. */
export function byToken(actor: Actor, { canWrite = true, approve = true } = {}): Actor {
  return { ...actor, via: 'token', canWrite, fresh: approve }
}

/** A command's context at a fixed time. */
export function as(db: Database, actor: Actor | null, now: string = noon): Context {
  return { db, actor, now }
}
