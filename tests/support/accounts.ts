import { hashPassword } from '@/commands/passwords'
import { signIn } from '@/commands/sign-in'
import type { Database } from '@/db/client'
import { findAccount, setPasswordHash } from '@/db/people'
import type { Role } from '@/domain/words'
import { vaultSecret } from './drafts'
import { noon, person } from './people'

export const passphrase = 'the heron stands where the river bends'

/** A person who can sign in with `passphrase`. */
export async function member(db: Database, roles: readonly Role[], email = 'member@example.org') {
  const actor = person(db, roles, { email })
  setPasswordHash(db, actor.userId, await hashPassword(passphrase))
  return { ...actor, email }
}

/** A try at the door of an open installation. */
export function knock(
  db: Database,
  entry: {
    email?: string
    password?: string
    code?: string
    mark?: string
    address?: string | null
    now?: string
  } = {},
) {
  const {
    email = 'member@example.org',
    password = passphrase,
    code,
    mark,
    address = null,
    now = noon,
  } = entry
  return signIn({ db, now, vaultSecret }, { email, password, code, mark, address, userAgent: 'test' })
}

/** Signs in and answers the session's secret. */
export async function sessionOf(db: Database, now = noon, email?: string): Promise<string> {
  const outcome = await knock(db, { now, email })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.secret
}

export function accountOf(db: Database, email: string) {
  const account = findAccount(db, { email })
  if (!account) throw new Error(`nobody has the address ${email}`)
  return account
}

/** The types of all events, oldest first. */
export function eventTypes(db: Database): string[] {
  return db.$client.prepare('select type from events order by seq').pluck().all() as string[]
}
