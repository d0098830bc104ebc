import type { Role } from './words'

/** The person behind a request, loaded from the database in that request. */
export type Actor = {
  userId: string
  name: string
  roles: readonly Role[]
  suspended: boolean
  via: 'session' | 'token' | 'command_line' | 'author_link'
  /** A session with a recent password; a token with scope `approve`; the command line. */
  fresh: boolean
  /** What a token may do at all; a session and the command line may do all their person may. */
  canWrite: boolean
  /** An author by their link: the one article they may see. They are a member of nothing and hold no role. */
  guestOf?: string
  /** Their role demands a second factor and they have none: they can set one up and do nothing else. */
  mustSetUp?: boolean
}

export function holds(actor: Actor, wanted: readonly Role[]): boolean {
  return wanted.some(role => actor.roles.includes(role))
}
