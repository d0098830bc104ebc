import { actingFor } from '../../commands/acting-for'
import { exportEdition } from '../../commands/export-edition'
import type { JobEnd, JobHands, JobKind } from '../../commands/job-kind'
import { mailSettings } from '../../commands/mail-settings'
import { readEditionDocument } from '../../commands/read-edition-document'
import { changeClaimed } from '../../db/jobs'
import { findAccount } from '../../db/people'
import { worthAnotherTry } from '../../domain/mail/faults'
import { proofJob, unsubscribeHeaders } from '../../domain/proof'
import type { Mail } from '../../providers/mail/mail'
import { connectMailer } from '../../providers/mail/mailer'

/** Carries the mail of an edition to one recipient: the bytes that are exported as `email`, and the text beside them. */
export function proofKind({ vaultSecret }: { vaultSecret: string }): JobKind {
  return {
    kind: proofJob,
    tries: 6,
    atOnce: 2,
    run: async hands => {
      // Handed over before, and nobody knows what came of it: better once too few than twice to a list.
      if (hands.job.payload.handed === true) return { end: 'failed', code: 'uncertain' }
      const mail = compose(hands)
      if (typeof mail === 'string') return { end: 'failed', code: mail }
      return send(hands, mail, vaultSecret)
    },
  }
}

/** The mail as the edition stands now, or the reason why there is none. */
function compose({ db, job, now }: JobHands): Mail | string {
  const { userId, address, unsubscribe } = job.payload
  const editionId = job.editionId ?? ''
  const context = { db, actor: actingFor(db, job.createdBy ?? ''), now: now() }
  const [html, text] = ['email', 'text'].map(format => exportEdition(context, editionId, format))
  const document = readEditionDocument(context, editionId)
  if (!html?.ok || !text?.ok || !document.ok) return 'not_found'
  const person = typeof userId === 'string' ? findAccount(db, { id: userId }) : undefined
  if (typeof userId === 'string' && (!person || person.suspendedAt !== null)) return 'not_found'
  const headers = typeof unsubscribe === 'string' ? unsubscribeHeaders(unsubscribe) : null
  const { headline } = document.value
  return {
    to: { address: person?.email ?? String(address), name: person?.name ?? '' },
    subject: (person ? `[Proof] ${headline}` : headline).replace(/\s+/g, ' '),
    html: Buffer.from(html.value.bytes).toString('utf8'),
    text: Buffer.from(text.value.bytes).toString('utf8'),
    messageId: `${job.id}@bianyi.invalid`,
    ...(headers && { headers }),
  }
}

async function send(hands: JobHands, mail: Mail, vaultSecret: string): Promise<JobEnd> {
  const connected = connectMailer(mailSettings(hands.db), vaultSecret)
  const sent = connected.ok
    ? await connected.mailer.send(mail, { signal: hands.signal, beforeHandover: () => mark(hands, true) })
    : connected
  if (sent.ok) return { end: 'done' }
  if (sent.fault === 'uncertain') return { end: 'failed', code: sent.fault }
  // The server said no: whatever was handed over, it has not taken it.
  mark(hands, false)
  return worthAnotherTry(sent.fault)
    ? { end: 'retry', code: sent.fault }
    : { end: 'failed', code: sent.fault }
}

function mark({ db, job }: JobHands, handed: boolean): boolean {
  return changeClaimed(db, job, { payload: { ...job.payload, handed } })
}
