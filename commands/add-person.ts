import { inTransaction } from '../db/client'
import { appendEvent } from '../db/events'
import { findAccount, insertPerson } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { passwordAllowed } from '../domain/password'
import { may } from '../domain/permissions'
import { type Role, roles } from '../domain/words'
import type { Context } from './context'
import { normalEmail } from './email'
import { hashPassword } from './passwords'

type NewPerson = { email: string; name: string; roles: readonly Role[]; password?: string }

/**
 * Adds a person at once, with a password or without one (then they sign in by access token, or after a reset).
 * For the command line; people in the browser are invited, so that nobody else knows their password.
 */
export async function addPerson(
  context: Context,
  wish: NewPerson,
): Promise<Outcome<{ userId: string; email: string }>> {
  const { db, actor, now } = context
  const decision = may(actor, 'people.manage')
  if (!decision.ok) return decision
  const email = normalEmail(wish.email)
  const name = wish.name.trim()
  const wanted = roles.filter(role => wish.roles.includes(role))
  if (!email) return refused('invalid', { field: 'email', problem: 'format' })
  if (name === '' || name.length > 200) return refused('invalid', { field: 'name', problem: 'format' })
  if (wanted.length === 0) return refused('invalid', { field: 'roles', problem: 'too_small' })
  if (wish.password !== undefined) {
    const strong = passwordAllowed(wish.password, { name, email })
    if (!strong.ok) return strong
  }
  const passwordHash = wish.password === undefined ? null : await hashPassword(wish.password)
  return inTransaction(db, tx => {
    if (findAccount(tx, { email })) return refused('email_taken')
    const by = actor?.userId || null
    const userId = insertPerson(tx, { email, name, passwordHash, roles: wanted, at: now, by })
    appendEvent(tx, { actorId: by, at: now }, { type: 'person.added', data: { userId, roles: wanted } })
    return done({ userId, email })
  })
}
