import { createToken, scopes } from '../../commands/create-token'
import { normalEmail } from '../../commands/email'
import { findAccount } from '../../db/people'
import { later } from '../../domain/session-limits'
import { onExisting } from '../installation'
import { refusedByRule } from '../refusal-line'
import { failed, Misuse, told, type Verb } from '../verb'

const day = 24 * 60 * 60_000

export const tokenCreate: Verb = {
  name: 'token create',
  usage: 'token create --email ADDRESS [--expires 90d|YYYY-MM-DD] [--name NAME]',
  summary: 'make an access token with every scope of the person; prints it alone',
  options: { email: { type: 'string' }, expires: { type: 'string' }, name: { type: 'string' } },
  words: [0, 0],
  run(given, place) {
    const email = given.text('email')
    if (!email) throw new Misuse('token create needs --email')
    const expiresAt = expiry(given.text('expires'), place.now)
    return onExisting(place, db => {
      const account = findAccount(db, { email: normalEmail(email) ?? '' })
      if (!account) return failed('not_found', `there is nobody with the address ${email}`)
      const actor = {
        userId: account.id,
        name: account.name,
        roles: account.roles,
        suspended: account.suspendedAt !== null,
        via: 'command_line' as const,
        fresh: true,
        canWrite: true,
      }
      if (actor.suspended) return failed('suspended', `${email} is suspended`)
      const wish = { name: given.text('name') ?? 'command line', scopes, expiresAt }
      const outcome = createToken({ db, actor, now: place.now }, wish)
      return outcome.ok ? told([outcome.value.token], outcome.value) : refusedByRule(outcome.refusal)
    })
  },
}

/** So many days from now, or a day or time of the calendar as it stands. */
function expiry(text: string | undefined, now: string): string | undefined {
  const days = /^(\d{1,4})d$/.exec(text ?? '')?.[1]
  if (days) return later(now, Number(days) * day)
  if (text !== undefined && Number.isNaN(Date.parse(text)))
    throw new Misuse('--expires takes days such as 90d, or a date')
  return text
}
