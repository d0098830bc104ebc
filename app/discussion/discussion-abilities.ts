import type { Language } from '@/app/i18n/languages'
import { heldBecause } from '@/app/session/held'
import { type DiscussionVerb, mayDiscuss } from '@/commands/discussion'
import type { Actor } from '@/domain/actor'
import type { DiscussionAbilities, Held, Of } from './abilities'

/** Asks the policy what this person may do in a discussion, on the server, for the page's buttons. */
export function discussionAbilities(
  actor: Actor,
  of: Of,
  state: string,
  language: Language,
): DiscussionAbilities {
  const ask = (verb: DiscussionVerb, blockingOfAnother = false): Held =>
    heldBecause(mayDiscuss(actor, of, verb, { state, blockingOfAnother }), language)
  return {
    comment: ask('comment'),
    settle: ask('settle'),
    settleBlockingOfAnother: ask('settle', true),
    accept: ask('accept'),
    reject: ask('reject'),
  }
}
