/** Why a mail was not sent, or why nobody can say whether it was. Locales hold the words. */
export const mailFaults = [
  'mail_missing',
  'password_lost',
  'address_refused',
  'unreachable',
  'timed_out',
  'tls_failed',
  'login_refused',
  'recipient_refused',
  'deferred',
  'refused',
  'uncertain',
  'stopped',
] as const
export type MailFault = (typeof mailFaults)[number]

/** Faults that time does not mend: only a person can. */
const lasting: readonly MailFault[] = [
  'mail_missing',
  'password_lost',
  'address_refused',
  'login_refused',
  'recipient_refused',
  'refused',
]

/** Whether another try can have another end. `uncertain` is neither: the mail may have gone out, so nobody tries by themselves. */
export function worthAnotherTry(fault: MailFault): boolean {
  return fault !== 'uncertain' && !lasting.includes(fault)
}
