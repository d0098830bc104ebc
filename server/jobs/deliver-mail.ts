import type { JobEnd, JobHands, JobKind } from '@/commands/job-kind'
import { mailSettings } from '@/commands/mail-settings'
import { viewNotices } from '@/commands/notice-view'
import { type DeliveryRow, findDelivery, setDelivery, unreadOf } from '@/db/deliveries'
import { noticeSettingsOf } from '@/db/notice-settings'
import { findAccount } from '@/db/people'
import type { MailFault } from '@/domain/mail/faults'
import { worthAnotherTry } from '@/domain/mail/faults'
import { deliveryJobs } from '@/domain/notices/delivery'
import { afterQuiet } from '@/domain/notices/times'
import type { Mail, MailSent } from '@/providers/mail/mail'
import { connectMailer } from '@/providers/mail/mailer'
import { noticeMail } from '../notices/notice-mail'
import { type Carried, carry, settle } from './carry'

type Place = { vaultSecret: string; publicOrigin: () => string }

/** Carries one mail to the mail server. */
export function deliverMail({ vaultSecret, publicOrigin }: Place): JobKind {
  return {
    kind: deliveryJobs.mail,
    tries: 10,
    atOnce: 2,
    run: hands =>
      carry(hands, delivery => {
        const quietUntil = waits(hands, delivery)
        if (quietUntil) return { end: 'later', at: quietUntil }
        const mail = compose(hands, delivery, publicOrigin())
        return mail ? send(hands, delivery, mail, vaultSecret) : settle(hands, delivery, 'dropped')
      }),
  }
}

/** When this person's quiet hours end, if it is in them. */
function waits({ db, now }: JobHands, { userId }: DeliveryRow): string | null {
  const at = now()
  const then = afterQuiet(at, noticeSettingsOf(db, userId ?? ''))
  return then > at ? then : null
}

/** The mail, or null where there is nothing left to tell: all of it was read, or the person is not here any more. */
function compose({ db }: JobHands, { id, mode, userId }: DeliveryRow, origin: string): Mail | null {
  const account = findAccount(db, { id: userId ?? '' })
  if (!account || account.suspendedAt) return null
  const notices = viewNotices(db, unreadOf(db, id))
  if (notices.length === 0) return null
  const { language } = noticeSettingsOf(db, account.id)
  const to = { name: account.name, address: account.email }
  return noticeMail({ deliveryId: id, mode, to, language, notices, origin })
}

async function send(
  hands: JobHands,
  delivery: DeliveryRow,
  mail: Mail,
  vaultSecret: string,
): Promise<JobEnd> {
  const connected = connectMailer(mailSettings(hands.db), vaultSecret)
  const sent: MailSent = connected.ok
    ? await connected.mailer.send(mail, {
        signal: hands.signal,
        // Written before the server is told anything: whoever finds it so after a crash knows that it may have gone out.
        beforeHandover: () => markHanded(hands, delivery),
      })
    : connected
  return settle(hands, delivery, sent.ok ? 'sent' : outcomeOf(sent.fault))
}

function markHanded({ write, now }: JobHands, { id }: DeliveryRow): boolean {
  return write(tx => {
    const tries = (findDelivery(tx, id)?.tries ?? 0) + 1
    setDelivery(tx, id, { state: 'sending', handedAt: now(), tries })
  })
}

function outcomeOf(fault: MailFault): Carried {
  if (fault === 'uncertain') return 'uncertain'
  return { fault, again: worthAnotherTry(fault) }
}
