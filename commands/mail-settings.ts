import type { Queries } from '../db/client'
import { readSetting } from '../db/settings'
import { type MailSettings, readMailSettings } from '../domain/mail/settings'

export const mailKey = 'mail'

/** Which server takes the newsletter's mail, the password still sealed. With `connectMailer` it becomes a mailer. */
export function mailSettings(tx: Queries): MailSettings {
  return readMailSettings(readSetting(tx, mailKey))
}
