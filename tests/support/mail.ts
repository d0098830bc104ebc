import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { changeMailSettings, type MailSettingsInput } from '@/commands/change-mail-settings'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import type { MailServer } from '@/domain/mail/settings'
import { ok } from './article'
import { vaultSecret } from './drafts'
import { as } from './people'

/** A server at an address where nobody listens. */
export const mailServer: MailServer = {
  host: '127.0.0.1',
  port: 9,
  security: 'none',
  user: 'bianyi',
  own: true,
  from: { address: 'newsletter@example.invalid', name: '对话周报' },
}

export type TakenMail = { from: string; to: string; raw: string }

/** A mail server on this machine: keeps what it was sent, and refuses or breaks off as `on` says. */
export async function startMailServer(options: SMTPServerOptions & { password?: string } = {}) {
  const { password = 'a mail password', ...more } = options
  const taken: TakenMail[] = []
  const logins: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    closeTimeout: 10,
    onAuth: (auth, _session, answer) => {
      logins.push(auth.username ?? '')
      if (auth.password === password) return answer(null, { user: auth.username })
      return answer(new Error('wrong'))
    },
    onData: (stream, session, answer) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const raw = Buffer.concat(parts).toString('utf8')
        taken.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(r => r.address).join(), raw })
        answer()
      })
    },
    ...more,
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    logins,
    /** Cuts the line of one session, as a server does that dies. */
    cut: (id: string) => {
      for (const one of server.connections) if (one.id === id) one._socket.destroy()
    },
    close: () => new Promise<void>(done => server.close(done)),
  }
}

export type FakeMailServer = Awaited<ReturnType<typeof startMailServer>>

/** Sets a mail server up. */
export function mailAt(
  db: Database,
  admin: Actor,
  more: Partial<NonNullable<MailSettingsInput['server']>>,
): void {
  const server = { ...mailServer, password: 'a mail password', ...more }
  ok(changeMailSettings(as(db, admin), { server }, vaultSecret))
}

/** The text part of a mail, decoded. */
export function textIn(raw: string): string {
  const part = raw.split(/\r\n--[^\r\n]+\r\n/).find(one => /text\/plain/.test(one)) ?? ''
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}
