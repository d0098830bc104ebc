import type { MailFault } from '../../domain/mail/faults'

export type MailAddress = { address: string; name: string }

/** One mail to one person, in both forms. */
export type Mail = {
  to: MailAddress
  subject: string
  text: string
  html: string
  /** Without the angle brackets. The same mail tried again has the same one, so that mailboxes can know it. */
  messageId?: string
  /** More headers, such as `List-Unsubscribe`. Values without line breaks. */
  headers?: Record<string, string>
}

export type MailSent = { ok: true } | { ok: false; fault: MailFault }

export type SendOptions = {
  signal?: AbortSignal
  /**
   * Called once the server has let us in and before it is told anything of the mail: the last moment at which the mail has
   * certainly not gone out. Whoever answers false keeps it from going.
   */
  beforeHandover?: () => boolean
}

/** What takes mails to the newsletter's mail server. Never throws, never logs what it was told. */
export type Mailer = {
  send: (mail: Mail, options?: SendOptions) => Promise<MailSent>
  /** Goes as far as the server lets us in, and sends nothing. */
  verify: (signal?: AbortSignal) => Promise<MailSent>
}
