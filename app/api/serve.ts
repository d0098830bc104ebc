import type { Language } from '@/app/i18n/languages'
import { loadActor } from '@/app/session/actor'
import { database } from '@/app/session/database'
import type { Context } from '@/commands/context'
import type { Outcome } from '@/domain/decision'
import { done } from '@/domain/decision'
import { served } from '@/server/environment'
import { storageOf } from '@/server/storage'
import { admit } from './admit'
import { crash } from './crash'
import { readIfMatch } from './if-match'
import { languageOf } from './language'
import type { Input, Operation } from './operation'
import { problemAnswer } from './problem'
import { readBody } from './read-body'
import { keep, once, repeatableOf, replayOf } from './replay'
import { type Answer, answerOf, type Reply, toResponse } from './respond'
import { roomFor } from './room-to-write'
import { withoutSecrets } from './shown-once'
import { readQuery } from './validate'

/** What a handler gets: the checked input, the context of its command, and the request's language. */
export type Call<O extends Operation> = Input<O> & { context: Context; language: Language; request: Request }
export type Handled = Outcome<Reply> | Promise<Outcome<Reply>>

/** A route handler of Next that carries out one operation. */
export type RouteHandler = (
  request: Request,
  segments: { params: Promise<Record<string, string>> },
) => Promise<Response>
export type Served = RouteHandler & { operation: Operation }

/**
 * The one wrapper of every route: who is asking, from where, with what; then the command; then the answer. A handler
 * only translates between the checked input and one command.
 */
export function serve<const O extends Operation>(operation: O, handler: (call: Call<O>) => Handled): Served {
  return wrap(operation, { handler: call => handler(call as never) })
}

/**
 * As `serve`, for a change before which something takes its time and changes nothing, such as reading a file: it is done
 * first, so that the change itself stays in one transaction with its kept answer.
 */
export function serveAfter<const O extends Operation, P>(
  operation: O,
  prepare: (call: Call<O>) => Promise<Outcome<P>>,
  handler: (call: Call<O>, prepared: P) => Handled,
): Served {
  return wrap(operation, {
    prepare: call => prepare(call as never),
    handler: (call, prepared) => handler(call as never, prepared as P),
  })
}

function wrap(operation: Operation, work: { handler: Handler; prepare?: Prepare }): Served {
  const handle: RouteHandler = async (request, { params }) => {
    const language = languageOf(request.headers)
    try {
      const answer = await carryOut(operation, work, request, await params, language)
      return toResponse(answer.ok ? answer.value : problemAnswer(answer.refusal, language))
    } catch (error) {
      return toResponse(problemAnswer(crash(operation.id, error, request.headers), language))
    }
  }
  return Object.assign(handle, { operation })
}

type AnyCall = Input<Operation> & { context: Context; language: Language; request: Request }
type Handler = (call: AnyCall, prepared: unknown) => Handled
type Prepare = (call: AnyCall) => Promise<Outcome<unknown>>

async function carryOut(
  operation: Operation,
  { handler, prepare }: { handler: Handler; prepare?: Prepare },
  request: Request,
  params: Record<string, string>,
  language: Language,
): Promise<Outcome<Answer>> {
  const actor = await loadActor(request)
  const time = Date.now()
  const admitted = admit(operation, request.headers, actor, { origin: served().origin.origin, now: time })
  if (!admitted.ok) return admitted
  const input = await readInput(operation, request)
  if (!input.ok) return input
  const { bytes, ...checked } = input.value
  const room = roomFor(operation, storageOf(served().databaseFile, time), bytes.byteLength)
  if (!room.ok) return room
  const repeatable =
    actor && operation.method === 'POST'
      ? repeatableOf(request, actor.userId, bytes, served().sessionSecret)
      : done(null)
  if (!repeatable.ok) return repeatable

  const context: Context = { db: database(), actor, now: new Date(time).toISOString() }
  const call = { ...checked, params, context, language, request } as AnyCall
  const prepared = prepare ? await prepare(call) : done(undefined)
  if (!prepared.ok) return prepared
  const handle = () => handler(call, prepared.value)
  const answerTo = (outcome: Outcome<Reply>) =>
    outcome.ok ? answerOf(operation.answer, outcome.value) : problemAnswer(outcome.refusal, language)

  if (!repeatable.value) return done(answerTo(await handle()))
  const kept = withoutSecrets(operation.shownOnce)
  if (!operation.slow)
    return once(context, repeatable.value, () => answerTo(handle() as Outcome<Reply>), kept)
  const before = replayOf(context.db, repeatable.value)
  if (!before.ok) return before
  if (before.value) return done(before.value)
  const answer = answerTo(await handle())
  keep(context.db, repeatable.value, kept(answer), context.now)
  return done(answer)
}

type Checked = Omit<Input<Operation>, 'params'> & { bytes: Uint8Array }

async function readInput(operation: Operation, request: Request): Promise<Outcome<Checked>> {
  const query = readQuery(new URL(request.url), operation.query)
  if (!query.ok) return query
  const asked = operation.ifMatch === true || (operation.ifMatch && request.headers.has('if-match'))
  const ifMatch = asked ? readIfMatch(request.headers) : done(undefined)
  if (!ifMatch.ok) return ifMatch
  const body =
    operation.method === 'GET' ? done({ bytes: new Uint8Array() }) : await readBody(operation, request)
  if (!body.ok) return body
  return done({ ...body.value, query: query.value, ifMatch: ifMatch.value } as Checked)
}
