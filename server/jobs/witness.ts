import type { JobEnd, JobHands, JobKind } from '../../commands/job-kind'
import { mailSettings } from '../../commands/mail-settings'
import { witnesses } from '../../commands/witnesses'
import type { Queries } from '../../db/client'
import { queueJob } from '../../db/jobs'
import { worthAnotherTry } from '../../domain/mail/faults'
import { connectMailer } from '../../providers/mail/mailer'
import { keptCheckpoint } from '../checkpoints'
import { witnessMail } from '../notices/witness-mail'

const witnessJob = 'history.witness'

type Place = { dataFolder: string; vaultSecret: string; publicOrigin: () => string }

/** Queues the mail of a checkpoint to each of the witnesses. */
export function queueWitnesses(tx: Queries, size: number, now: string): void {
  for (const address of witnesses(tx).addresses)
    queueJob(tx, {
      kind: witnessJob,
      payload: { address, size },
      name: `${witnessJob} ${size} ${address}`,
      now,
    })
}

/**
 * Carries one checkpoint to one witness. Where nobody knows whether it arrived it goes once more, under the same message id: a
 * checkpoint that comes twice does no harm, and one that never comes does.
 */
export function witnessKind({ dataFolder, vaultSecret, publicOrigin }: Place): JobKind {
  return {
    kind: witnessJob,
    tries: 12,
    run: hands => {
      const { address, size } = hands.job.payload
      const kept = keptCheckpoint(dataFolder, Number(size))
      // Who is no witness any more gets none that was still on its way.
      const wanted = witnesses(hands.db).addresses.includes(String(address))
      if (!kept || !wanted) return Promise.resolve({ end: 'done' })
      return send(hands, witnessMail({ ...kept, to: String(address), origin: publicOrigin() }), vaultSecret)
    },
  }
}

async function send(
  { db, signal }: JobHands,
  mail: ReturnType<typeof witnessMail>,
  vaultSecret: string,
): Promise<JobEnd> {
  const connected = connectMailer(mailSettings(db), vaultSecret)
  const sent = connected.ok ? await connected.mailer.send(mail, { signal }) : connected
  if (sent.ok) return { end: 'done' }
  const again = sent.fault === 'uncertain' || worthAnotherTry(sent.fault)
  return { end: again ? 'retry' : 'failed', code: sent.fault }
}
