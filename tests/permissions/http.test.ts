import { describe, expect, it } from 'vitest'
import { operations } from '@/app/api/contract/operations'
import type { Actor } from '@/domain/actor'
import { done } from '@/domain/decision'
import { refusalStatus } from '@/domain/refusals'
import { roles } from '@/domain/words'
import { readDocx } from '@/formats/docx/read'
import { installFileReader } from '@/server/shared-file-reader'
import { type Got, itemsOf, startServer, tokenOf } from '../api/server'
import { mailAt } from '../support/mail'
import { person } from '../support/people'
import { setDesk } from './desk'
import { type Cell, keyOf, matrix, noState, people, type Relation, relations, type Who } from './matrix'
import { articleRequests } from './requests/articles'
import type { Asked } from './requests/asked'
import { deskRequests, withoutAction, withoutRoute } from './requests/desk'
import { editionRequests } from './requests/editions'
import { type Place, placeFor, printedBy, setState } from './world'

const { db, people: team, call } = startServer()
// Files are read without a process of their own here: who may is asked, and not how.
installFileReader(async (_, bytes) => done(await readDocx(bytes)))
const deskOf = setDesk(db, team)
mailAt(db, team.admin, {})
const printed = printedBy(db, team)

/** Those who ask. Nobody is somebody of every role, who has not signed in. */
const askers = Object.fromEntries(people.map(who => [who, askerOf(who)])) as Record<Who, Asker>
const places = new Map(
  people.flatMap((who, w) =>
    relations.map((relation, r) => {
      const number = 100 + (w * relations.length + r) * 2
      return [`${who} ${relation}`, placeFor({ db, team, printed }, askers[who].actor, relation, number)]
    }),
  ),
)
db.$client
  .prepare('update users set suspended_at = created_at where id = ?')
  .run(askers.suspended.actor.userId)

const cells = [...matrix.values()]
const actions = [...new Set(cells.map(cell => cell.action))]
/** Requests by the thousand, on a machine that may be busy. */
const patience = 120_000

describe('the permission table over HTTP', () => {
  it.each(actions.filter(action => !(action in withoutRoute)))(
    'holds for %s',
    async action => {
      const wrong: string[] = []
      for (const cell of cells.filter(one => one.action === action)) wrong.push(...(await tryCell(cell)))
      expect(wrong).toEqual([])
    },
    patience,
  )

  it('is asked by every operation, but for those of which it is said why not', () => {
    const asked = new Set(cells.flatMap(requestsOf).map(request => request.operation))
    const untold = operations.map(({ id }) => id).filter(id => !asked.has(id))
    expect(untold.sort()).toEqual(Object.keys(withoutAction).sort())
  })

  it('leaves out only actions that nothing serves', () => {
    for (const [action, { path }] of Object.entries(withoutRoute)) {
      expect(actions).toContain(action)
      expect(operations.filter(operation => operation.path.startsWith(path)).map(({ id }) => id)).toEqual([])
    }
  })
})

type Asker = ReturnType<typeof askerOf>

function askerOf(who: Who) {
  const held = who === 'nobody' || who === 'suspended' ? roles : [who]
  const actor: Actor = person(db, held)
  return { actor, token: who === 'nobody' ? undefined : tokenOf(db, actor), desk: deskOf(actor) }
}

/** Sends each request of a cell, and takes back what it did; answers what went otherwise than the table says. */
async function tryCell(cell: Cell): Promise<string[]> {
  const requests = requestsOf(cell)
  if (requests.length === 0) return [`${keyOf(cell)}: there is no request for it`]
  const wrong: string[] = []
  for (const request of requests) {
    db.$client.exec('BEGIN IMMEDIATE')
    try {
      if (cell.state !== noState) setState(db, placeOf(cell.who, cell.relation), cell.state)
      const { token } = askers[cell.who]
      const got = await call(request.method, request.path, { ...request, token })
      const told = codeOf(got)
      if (told !== cell.expected)
        wrong.push(`${keyOf(cell)}: ${request.operation} answered ${told}, not ${cell.expected}`)
    } finally {
      db.$client.exec('ROLLBACK')
    }
  }
  return wrong
}

function requestsOf({ action, who, state, relation }: Cell): Asked[] {
  if (state === noState) return deskRequests[action]?.(askers[who].desk) ?? []
  const place = placeOf(who, relation)
  const edition = state === 'published' ? place.published : place.open
  return articleRequests[action]?.(place) ?? editionRequests[action]?.(edition, state) ?? []
}

function placeOf(who: Who, relation: Relation): Place {
  const place = places.get(`${who} ${relation}`)
  if (!place) throw new Error(`there is no place for ${who} as ${relation}`)
  return place
}

/** What an answer says, where its status is that of its code. */
function codeOf({ status, body }: Got): string {
  if (status >= 200 && status < 300) return 'allowed'
  const code = String(body.code)
  const fitting = refusalStatus[code as keyof typeof refusalStatus] === status
  if (!fitting) return `${status} ${code}`
  const unmet = itemsOf({ items: body.unmet } as never).map(gate => String(gate.code))
  return code === 'gates_open' ? unmet.join(', ') : code
}
