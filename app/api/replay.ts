import { createHmac } from 'node:crypto'
import type { Context } from '@/commands/context'
import { inTransaction, type Queries } from '@/db/client'
import { findKeptAnswer, forgetAnswersBefore, keepAnswer } from '@/db/idempotency'
import { done, type Outcome, refused } from '@/domain/decision'
import type { Answer } from './respond'

/** A request that may be sent again: who sent it, under which key, and the fingerprint of what it said. */
export type Repeatable = { userId: string; key: string; requestHash: string }

const keptFor = 7 * 24 * 60 * 60_000

/**
 * The Idempotency-Key of a request with its fingerprint; null where none was sent. The fingerprint is keyed by a secret
 * that the database does not hold: a body may carry a password, which nobody shall guess from it.
 */
export function repeatableOf(
  request: Request,
  userId: string,
  body: Uint8Array,
  secret: string,
): Outcome<Repeatable | null> {
  const key = request.headers.get('idempotency-key')
  if (key === null) return done(null)
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    return refused('malformed', { problem: 'idempotency_key', field: 'Idempotency-Key' })
  const { pathname, search } = new URL(request.url)
  const requestHash = createHmac('sha256', secret)
    .update(`bianyi/request/v1\n${request.method} ${pathname}${search}\n`)
    .update(body)
    .digest('hex')
  return done({ userId, key, requestHash })
}

/** The answer given before to the same request; `idempotency_key_reused` when it was another request. */
export function replayOf(tx: Queries, { userId, key, requestHash }: Repeatable): Outcome<Answer | null> {
  const kept = findKeptAnswer(tx, userId, key)
  if (!kept) return done(null)
  if (kept.requestHash !== requestHash) return refused('idempotency_key_reused')
  const headers = { ...kept.headers, 'idempotent-replay': 'true' }
  return done({ status: kept.status, headers, body: kept.status === 204 ? null : kept.body })
}

class NotMade extends Error {
  constructor(readonly answer: Answer) {
    super('the change was refused')
  }
}

/**
 * Makes a change once: the change and its answer are kept in one transaction, so that neither stands without the other.
 * A refusal rolls everything back and is not kept: it changed nothing, so the same request may be tried again, with a
 * fresh proof or once a gate is shut. `kept` makes of an answer what may be stored.
 */
export function once(
  { db, now }: Context,
  repeatable: Repeatable,
  change: () => Answer,
  kept: (answer: Answer) => Answer,
): Outcome<Answer> {
  try {
    return inTransaction(db, tx => {
      const before = replayOf(tx, repeatable)
      if (!before.ok || before.value) return before as Outcome<Answer>
      const answer = change()
      if (answer.status >= 400) throw new NotMade(answer)
      keep(tx, repeatable, kept(answer), now)
      return done(answer)
    })
  } catch (error) {
    if (!(error instanceof NotMade)) throw error
    return done(error.answer)
  }
}

/** Keeps the answer of a change that was made under its key. */
export function keep(tx: Queries, repeatable: Repeatable, answer: Answer, now: string): void {
  const { status, headers, body } = answer
  if (status >= 400 || (body !== null && typeof body !== 'string')) return
  forgetAnswersBefore(tx, repeatable.userId, new Date(Date.parse(now) - keptFor).toISOString())
  keepAnswer(tx, { ...repeatable, status, headers, body: body ?? '', createdAt: now })
}
