import type { Context } from '@/commands/context'
import { type AuthorEntry, enterAsAuthor } from '@/commands/enter-as-author'
import type { Outcome } from '@/domain/decision'
import { peerHeader } from '@/server/request-guard'
import { allowGuest } from './rate-limit'
import type { Reply } from './respond'

/**
 * Lets an author in by the secret in the body of their request, whoever else may be signed in in this browser, and hands
 * them on to one command.
 */
export function asAuthor(
  { context, request, body }: { context: Context; request: Request; body: { secret: string } },
  act: (entry: AuthorEntry) => Outcome<Reply>,
): Outcome<Reply> {
  const { db, now } = context
  const entry = enterAsAuthor(db, { secret: body.secret, address: request.headers.get(peerHeader) }, now)
  if (!entry.ok) return entry
  const pace = allowGuest(entry.value.link.id, Date.parse(now))
  return pace.ok ? act(entry.value) : pace
}
