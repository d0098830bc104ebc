import { addRegisterEntry } from '@/commands/add-register-entry'
import { addTerm } from '@/commands/add-term'
import { invitePerson } from '@/commands/invite-person'
import { openSession } from '@/commands/open-session'
import { addRobot } from '@/commands/robots'
import { writeBoilerplate } from '@/commands/write-boilerplate'
import type { Database } from '@/db/client'
import { queueDelivery, setDelivery } from '@/db/deliveries'
import { findAccount } from '@/db/people'
import { findToken } from '@/db/tokens'
import type { Actor } from '@/domain/actor'
import { sha256 } from '@/domain/hash'
import type { Role } from '@/domain/words'
import { tokenOf } from '../api/server'
import { ok } from '../support/article'
import { draftsAt, vaultSecret } from '../support/drafts'
import { as, person } from '../support/people'

/** What is acted on that is no article or edition: ids, as somebody finds them. */
export type Desk = {
  boilerplate: string
  term: string
  entry: string
  member: string
  invitation: string
  robot: string
  /** One that failed, and can be tried again. */
  delivery: string
  /** A session and a token of the one who asks. */
  session: string
  token: string
}

/** The common things of the desk, put there by others than those who ask. */
export function setDesk(db: Database, team: Record<Role, Actor>): (asker: Actor) => Desk {
  const { editor, admin } = team
  const now = new Date().toISOString()
  const welcome = { name: 'Welcome', kind: 'welcome' as const, text: 'Welcome.' }
  const boilerplate = ok(writeBoilerplate(as(db, editor), welcome)).id
  const term = ok(addTerm(as(db, person(db, ['reviewer'])), { zh: '水', en: 'water' })).id
  const named = { kind: 'person' as const, zh: '某甲', printed: 'MOU Jia' }
  const entry = ok(addRegisterEntry(as(db, editor), named)).id
  const member = person(db, ['assistant']).userId
  const wish = { email: 'invited@example.invalid', roles: ['reviewer' as const] }
  const invitation = ok(invitePerson(as(db, admin, now), wish)).id
  draftsAt(db, admin)
  const robot = ok(addRobot(as(db, admin), { ...deskRobot, address: 'http://127.0.0.1:9/' }, vaultSecret)).id
  const delivery = failedDelivery(db, robot)
  return asker => {
    const account = findAccount(db, { id: asker.userId })
    if (!account) throw new Error('somebody asks who is not there')
    openSession(db, account, { reason: 'password', userAgent: 'test', now })
    const session = db.$client.prepare('select id from sessions where user_id = ?').pluck().get(asker.userId)
    const token = findToken(db, { tokenHash: sha256(tokenOf(db, asker)) })?.id ?? ''
    return { boilerplate, term, entry, member, invitation, robot, delivery, session: String(session), token }
  }
}

/** A group at an address where nobody listens. */
export const deskRobot = {
  type: 'wecom' as const,
  name: 'The desk',
  own: true,
  kinds: ['published' as const],
  language: 'en' as const,
}

function failedDelivery(db: Database, robotId: string): string {
  const now = new Date().toISOString()
  const row = queueDelivery(db, { channel: 'group', mode: 'group', robotId, told: {}, dueAt: now, now })
  if (!row) throw new Error('nothing was queued')
  db.$client.prepare("update jobs set state = 'failed' where id = ?").run(row.jobId)
  setDelivery(db, row.id, { state: 'failed', lastError: 'refused' })
  return row.id
}
