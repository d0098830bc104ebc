import type { Queries } from '../db/client'
import { done, type Outcome } from '../domain/decision'
import type { MailServer } from '../domain/mail/settings'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { mailSettings } from './mail-settings'

/** What may be seen of it: that there is a password, and never the password. */
export type MailSettingsView = { revision: number; server: (MailServer & { hasPassword: boolean }) | null }

export function readMailSettings({ db, actor }: Context): Outcome<MailSettingsView> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done(mailSettingsView(db)) : permission
}

export function mailSettingsView(tx: Queries): MailSettingsView {
  const { revision, server } = mailSettings(tx)
  if (!server) return { revision, server }
  const { sealedPassword, ...open } = server
  return { revision, server: { ...open, hasPassword: sealedPassword !== null } }
}
