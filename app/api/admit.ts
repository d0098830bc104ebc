import type { Actor } from '@/domain/actor'
import { type Decision, refused } from '@/domain/decision'
import { peerHeader } from '@/server/request-guard'
import type { Operation } from './operation'
import { allowRequest, allowStranger } from './rate-limit'

/**
 * Whether a request is let in at all, before a byte of its body is read: somebody is signed in where that is needed, a
 * browser comes from our own pages where it would change anything, and nobody floods us. What the person may do is the
 * command's question. `origin` is the canonical one, `now` is in milliseconds.
 */
export function admit(
  operation: Operation,
  headers: Headers,
  actor: Actor | null,
  { origin, now }: { origin: string; now: number },
): Decision {
  if (operation.auth === 'actor' && (!actor || actor.suspended)) return refused('not_signed_in')
  const changes = operation.method !== 'GET'
  // A token is put into a request by its holder; a cookie is put there by the browser, whoever wrote the page.
  if (changes && actor?.via !== 'token' && !fromOurPages(headers, origin)) return refused('origin_refused')
  return actor ? allowRequest(actor.userId, now) : allowStranger(headers.get(peerHeader), now)
}

function fromOurPages(headers: Headers, origin: string): boolean {
  if (headers.get('origin') !== origin) return false
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin'
}
