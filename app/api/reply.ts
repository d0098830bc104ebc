import { done, type Outcome } from '@/domain/decision'
import { type PageQuery, wholeOrPage } from './paging'
import type { Reply } from './respond'

type Extras = Omit<Reply, 'value'>

/** What a command answered, as the reply to send; `extras` reads from it what goes into the headers. */
export function reply<T>(outcome: Outcome<T>, extras: (value: T) => Extras = none): Outcome<Reply> {
  return outcome.ok ? done({ value: outcome.value, ...extras(outcome.value) }) : outcome
}

/** As `reply`, with the answer made from what the command answered. */
export function replyWith<T>(outcome: Outcome<T>, make: (value: T) => Reply): Outcome<Reply> {
  return outcome.ok ? done(make(outcome.value)) : outcome
}

/** The ETag of something that has a revision of its own. */
export function withRevision({ revision }: { revision: number }): Extras {
  return { revision }
}

function none(): Extras {
  return {}
}

/** The part of a complete list that was asked for, or all of it. */
export function replyPage<T>(
  outcome: Outcome<{ items: readonly T[] }>,
  query: PageQuery,
  keyOf: (item: T) => string,
): Outcome<Reply> {
  return outcome.ok ? reply(wholeOrPage(outcome.value.items, query, keyOf)) : outcome
}
