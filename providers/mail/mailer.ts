import type { MailFault } from '../../domain/mail/faults'
import type { MailSettings } from '../../domain/mail/settings'
import { unseal } from '../sealed'
import type { Mailer } from './mail'
import { createSmtpMailer, type SmtpOptions } from './smtp'

/** What the mail server's password is sealed for. */
export const mailPurpose = 'mail'

/** The mail server that is configured, ready to take mails; or why it cannot be. */
export function connectMailer(
  { server }: MailSettings,
  vaultSecret: string,
  more: Pick<SmtpOptions, 'ca' | 'silence'> = {},
): { ok: true; mailer: Mailer } | { ok: false; fault: MailFault } {
  if (!server) return { ok: false, fault: 'mail_missing' }
  const { sealedPassword, ...open } = server
  const password = sealedPassword === null ? null : unseal(vaultSecret, mailPurpose, sealedPassword)
  if (sealedPassword !== null && password === null) return { ok: false, fault: 'password_lost' }
  return { ok: true, mailer: createSmtpMailer({ server: open, password, ...more }) }
}
