import { findAccount } from '../db/people'
import { done, type Outcome } from '../domain/decision'
import type { MailFault } from '../domain/mail/faults'
import { may } from '../domain/permissions'
import type { MailSent } from '../providers/mail/mail'
import { connectMailer } from '../providers/mail/mailer'
import type { Context } from './context'
import { mailSettings } from './mail-settings'

export type MailTest = { works: boolean; to: string; fault?: MailFault; milliseconds: number }

type Words = { subject: string; text: string }

/** Sends one mail to whoever asks, by the server that is saved, and tells what came of it. Outside any transaction. */
export async function testMail(
  { db, actor }: Context,
  vaultSecret: string,
  words: Words,
  clock: () => number = Date.now,
): Promise<Outcome<MailTest>> {
  const permission = may(actor, 'providers.manage')
  if (!permission.ok) return permission
  const to = findAccount(db, { id: actor?.userId ?? '' })?.email ?? ''
  const name = actor?.name ?? ''
  const begun = clock()
  const tell = (sent: MailSent) =>
    done({
      works: sent.ok,
      to,
      ...(sent.ok ? {} : { fault: sent.fault }),
      milliseconds: Math.round(clock() - begun),
    })
  const connected = connectMailer(mailSettings(db), vaultSecret)
  if (!connected.ok) return tell(connected)
  const { subject, text } = words
  // The words are the program's own, with nothing in them that anybody typed.
  const mail = { to: { address: to, name }, subject, text, html: `<p>${text}</p>` }
  return tell(await connected.mailer.send(mail, { signal: AbortSignal.timeout(patience) }))
}

const patience = 60_000
