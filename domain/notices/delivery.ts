/**
 * What became of a mail or a message. `sending`: handed to the other side, which has not answered; found so after a crash
 * it becomes `uncertain`, and is not sent again by itself, for it may have gone out. `dropped`: there was nothing left to tell.
 */
export const deliveryStates = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'dropped'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** States from which an admin may have it tried again. */
export const retriable: readonly DeliveryState[] = ['failed', 'uncertain']

export const deliveryJobs = { mail: 'deliver_mail', group: 'deliver_message' } as const
export type Channel = keyof typeof deliveryJobs

/** Seconds that a mail waits for what else there is to tell the same person. */
export const gathering = 60
/** What happened longer ago than this many hours is told in the inbox and not sent: a server that was away, or an old copy. */
export const tooOld = 24
