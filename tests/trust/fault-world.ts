import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from '@/db/client'
import * as schema from '@/db/schema'
import { done } from '@/domain/decision'
import { roles } from '@/domain/words'
import { readDocx } from '@/formats/docx/read'
import { installFileReader } from '@/server/shared-file-reader'
import { startServer, tokenOf } from '../api/server'
import { setDesk } from '../permissions/desk'
import { type Cell, matrix, noState } from '../permissions/matrix'
import { articleRequests } from '../permissions/requests/articles'
import type { Asked } from '../permissions/requests/asked'
import { deskRequests } from '../permissions/requests/desk'
import { editionRequests } from '../permissions/requests/editions'
import { placeFor, printedBy, setState } from '../permissions/world'
import { mailAt } from '../support/mail'
import { person } from '../support/people'
import { full } from './full'

/** A request that is allowed, with who sends it and the state that it finds. */
export type Tried = Asked & { token: string; state: string; what: string }

const server = startServer()
const { db, people: team } = server
const deskOf = setDesk(db, team)
// Mails are queued only where a server is named for them; nothing is sent here.
mailAt(db, team.admin, { port: 25 })
// The server reads files in a process of its own; what is asked here is the database.
installFileReader(async (_, bytes) => done(await readDocx(bytes)))
const printed = printedBy(db, team)

const askers = Object.fromEntries(
  roles.map((role, index) => {
    const actor = person(db, [role])
    const place = placeFor({ db, team, printed }, actor, 'none', 100 + index * 2)
    return [role, { token: tokenOf(db, actor), desk: deskOf(actor), place }]
  }),
)

/** Asked by POST, and keep nothing in the database. */
const keepNothing = ['runChecks', 'tellArticlePresence', 'tellEditionPresence']

/** Every request that changes something: once, or (`--full`) in each state in which somebody may send it. */
export const requests: Tried[] = onePerKind([...matrix.values()].filter(allowedToSomebody).flatMap(triedIn))

function allowedToSomebody({ expected, who, relation }: Cell): boolean {
  return expected === 'allowed' && relation === 'none' && who in askers
}

function triedIn({ action, who, state }: Cell): Tried[] {
  const { token, desk, place } = askers[who] ?? {}
  if (!token || !desk || !place) return []
  const edition = state === 'published' ? place.published : place.open
  const asked =
    state === noState
      ? deskRequests[action]?.(desk)
      : (articleRequests[action]?.(place) ?? editionRequests[action]?.(edition, state))
  return (asked ?? [])
    .filter(one => one.method !== 'GET' && !keepNothing.includes(one.operation))
    .map(one => ({ ...one, token, state, what: `${action} in ${state}: ${one.operation}` }))
}

function onePerKind(all: Tried[]): Tried[] {
  const kindOf = ({ what, operation, json }: Tried) =>
    full ? `${what} ${JSON.stringify(json)}` : `${what.split(' in ')[0]} ${operation}`
  return [...new Map(all.map(one => [kindOf(one), one])).values()]
}

/** A database of its own, as the request finds it, put where the routes look for one. */
export function freshCopy({ state, token }: Tried): Database {
  const sqlite = new Sqlite(db.$client.serialize())
  for (const pragma of ['foreign_keys = ON', 'recursive_triggers = ON']) sqlite.pragma(pragma)
  const copy: Database = drizzle(sqlite, { schema })
  const asker = Object.values(askers).find(one => one.token === token)
  if (state !== noState && asker) setState(copy, asker.place, state)
  // When a token was last used is about the asking, not about what was asked: it would be written when that is not.
  sqlite.exec(`update access_tokens set last_used_at = '2999-01-01T00:00:00.000Z'`)
  Object.assign(globalThis, { [Symbol.for('bianyi.database')]: copy })
  return copy
}

export const send = ({ method, path, ...sent }: Tried) => server.call(method, path, sent)
