import type { JobEnd, JobHands } from '@/commands/job-kind'
import { type DeliveryRow, findDelivery, setDelivery } from '@/db/deliveries'

/** What became of one try. */
export type Carried =
  | 'sent'
  | 'dropped'
  | 'uncertain'
  | { fault: string; again: boolean; afterSeconds?: number }

/**
 * Works one delivery, whatever its channel. One that is found `sending` was handed over by a claim that died before it heard
 * the answer: it may have gone out, so it becomes `uncertain` and is left to a person (never twice before never lost; what
 * it tells stands in the inbox all the same).
 */
export async function carry(
  hands: JobHands,
  work: (delivery: DeliveryRow) => JobEnd | Promise<JobEnd>,
): Promise<JobEnd> {
  const { db, job } = hands
  const delivery = findDelivery(db, String(job.payload.deliveryId))
  if (delivery?.state === 'sending') return settle(hands, delivery, 'uncertain')
  return delivery?.state === 'queued' ? work(delivery) : { end: 'done' }
}

/** The runner gives a job up by itself after so many failures; the delivery says so too. */
const tries = 10

/**
 * Writes what became of a try. Not by the claim: what was sent was sent, whoever holds the job by now.
 */
export function settle({ db, job, now }: JobHands, { id }: DeliveryRow, carried: Carried): JobEnd {
  const at = now()
  if (carried === 'sent' || carried === 'dropped') {
    setDelivery(db, id, { state: carried, lastError: null, endedAt: at })
    return { end: 'done' }
  }
  if (carried === 'uncertain') {
    setDelivery(db, id, { state: 'uncertain', lastError: 'uncertain', endedAt: at })
    return { end: 'failed', code: 'uncertain' }
  }
  const { fault, again, afterSeconds } = carried
  const goesOn = again && job.failures + 1 < tries
  // Stopped with the server: nothing went out, and nobody's failure.
  const lastError = fault === 'stopped' ? undefined : fault
  setDelivery(db, id, { state: goesOn ? 'queued' : 'failed', lastError, ...(goesOn ? {} : { endedAt: at }) })
  return goesOn ? { end: 'retry', code: fault, afterSeconds } : { end: 'failed', code: fault }
}
