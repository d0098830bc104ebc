import { queueJob } from '../db/jobs'
import { listAccounts } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { listStates, type ProofTo, proofJob, unsubscribeHeaders } from '../domain/proof'
import { type Context, command } from './context'
import { normalEmail } from './email'
import { loadEdition } from './load-edition'
import { mailSettings } from './mail-settings'

/**
 * Sends the edition as its mail: to everybody of the team, to be read over, or to the one address of a mailing service,
 * which only a finished edition goes to. Each mail is a job of its own; while one waits, the same is not queued again.
 * @returns how many mails are on their way.
 */
export function askProof(context: Context, editionId: string, wanted: ProofTo): Outcome<{ mails: number }> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'edition.proof')
    if (!role.ok) return role
    const loaded = loadEdition(tx, editionId)
    if (!loaded) return refused('not_found')
    if (!mailSettings(tx).server) return refused('mail_missing')
    const recipients = recipientsOf()
    if (!recipients.ok) return recipients
    for (const { name, payload } of recipients.value)
      queueJob(tx, {
        kind: proofJob,
        payload,
        name: `${proofJob} ${editionId} ${name}`,
        now,
        editionId,
        createdBy: actor.userId,
      })
    const mails = recipients.value.length
    note(
      { type: 'proof.asked', data: { to: wanted.to, mails, contentHash: loaded.content.hash } },
      { editionId },
    )
    return done({ mails })

    function recipientsOf(): Outcome<{ name: string; payload: Record<string, unknown> }[]> {
      if (wanted.to === 'team') {
        const here = listAccounts(tx, { limit: 500 }).filter(({ suspendedAt }) => suspendedAt === null)
        return done(here.map(({ id }) => ({ name: id, payload: { userId: id } })))
      }
      const { state } = loaded?.row ?? { state: '' }
      if (!listStates.includes(state)) return refused('wrong_state', { state })
      const address = normalEmail(wanted.address)
      if (!address) return refused('invalid', { field: 'address' })
      if (!unsubscribeHeaders(wanted.unsubscribe)) return refused('invalid', { field: 'unsubscribe' })
      return done([{ name: address, payload: { address, unsubscribe: wanted.unsubscribe.trim() } }])
    }
  })
}
