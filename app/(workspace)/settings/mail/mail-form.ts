import type { MailSettingsInput } from '@/commands/change-mail-settings'
import type { MailSettingsView } from '@/commands/read-mail-settings'
import type { MailSecurity } from '@/domain/mail/settings'

/** The settings as they are typed. */
export type MailForm = {
  on: boolean
  host: string
  port: string
  security: MailSecurity
  user: string
  password: string
  forgetPassword: boolean
  own: boolean
  address: string
  name: string
}

/** The port that servers listen on for each way of closing the line. */
export const usualPort: Record<MailSecurity, string> = { tls: '465', starttls: '587', none: '25' }

export function formOf({ server }: MailSettingsView): MailForm {
  return {
    on: server !== null,
    host: server?.host ?? '',
    port: String(server?.port ?? usualPort.tls),
    security: server?.security ?? 'tls',
    user: server?.user ?? '',
    password: '',
    forgetPassword: false,
    own: server?.own ?? false,
    address: server?.from.address ?? '',
    name: server?.from.name ?? '',
  }
}

/** What is sent: a password that was not typed stays out of it, so that the one there is stays. */
export function inputOf(form: MailForm): MailSettingsInput {
  if (!form.on) return { server: null }
  const { host, port, security, user, password, forgetPassword, own, address, name } = form
  const secret = password !== '' ? { password } : forgetPassword ? { password: null } : {}
  return {
    server: {
      host: host.trim(),
      port: Number(port),
      security,
      user: user.trim(),
      own,
      from: { address: address.trim(), name: name.trim() },
      ...secret,
    },
  }
}
