import { isIP } from 'node:net'
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailFault } from '../../domain/mail/faults'
import type { MailServer } from '../../domain/mail/settings'
import type { Mail, Mailer, MailSent } from './mail'
import { reach } from './reach'

export type SmtpOptions = {
  server: MailServer
  password: string | null
  /** Certificates to trust beside the usual ones, as PEM: what a test's own server has. */
  ca?: string
  /** Milliseconds of silence after which the server counts as gone. */
  silence?: number
}

/** How far a mail has come. `begun` is set when its first byte is asked for, which is after the server said "go on". */
type Stage = { begun: boolean }
type Work = (connection: SMTPConnection, stage: Stage) => Promise<MailSent>

/**
 * Speaks SMTP by nodemailer's own connection and not by its transport, for one reason: between being let in and handing the
 * mail over there is a moment that a queue has to know of, or it could not tell a mail that was not sent from one that
 * perhaps was.
 */
export function createSmtpMailer(options: SmtpOptions): Mailer {
  return {
    send: (mail, { signal, beforeHandover = () => true } = {}) =>
      within(options, signal, async (connection, stage) => {
        const bytes = await new MailComposer(composed(options.server, mail)).compile().build()
        if (!beforeHandover()) return { ok: false, fault: 'stopped' }
        await handOver(connection, stage, options.server.from.address, mail.to.address, bytes)
        return { ok: true }
      }),
    verify: signal => within(options, signal, async () => ({ ok: true })),
  }
}

const ordinarySilence = 30_000

async function within(options: SmtpOptions, signal: AbortSignal | undefined, work: Work): Promise<MailSent> {
  const { server, password } = options
  const stage: Stage = { begun: false }
  let connection: SMTPConnection | undefined
  const stop = () => connection?.close()
  try {
    const address = await reach(server.host, server.security, server.own)
    if (address === null) return { ok: false, fault: 'address_refused' }
    if (signal?.aborted) return { ok: false, fault: 'stopped' }
    connection = open(options, address)
    signal?.addEventListener('abort', stop, { once: true })
    await connecting(connection)
    if (server.user !== '') await loggingIn(connection, server.user, password ?? '')
    return await work(connection, stage)
  } catch (error) {
    return { ok: false, fault: faultOf(error, stage, signal?.aborted ?? false) }
  } finally {
    signal?.removeEventListener('abort', stop)
    connection?.quit()
  }
}

function open({ server, ca, silence = ordinarySilence }: SmtpOptions, address: string): SMTPConnection {
  const { host, port, security } = server
  // The name that the certificate must bear is the one that was written, not the address it led to.
  const servername = isIP(host) ? undefined : host
  const connection = new SMTPConnection({
    host: address,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    servername,
    tls: { servername, minVersion: 'TLSv1.2', ...(ca ? { ca } : {}) },
    name: 'bianyi.localhost',
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    logger: false,
  })
  // One that fails when nobody waits for it any more must not bring the process down.
  connection.on('error', () => undefined)
  return connection
}

function composed({ from }: MailServer, { to, subject, text, html, messageId, headers }: Mail) {
  return {
    from,
    to: [to],
    subject,
    text,
    html,
    headers: headers ?? {},
    ...(messageId ? { messageId: `<${messageId}>` } : {}),
    // What the program itself writes holds no file and no address to fetch from; should it ever, neither is touched.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function connecting(connection: SMTPConnection): Promise<void> {
  return orGone(connection, (done, fail) => connection.connect(error => (error ? fail(error) : done())))
}

function loggingIn(connection: SMTPConnection, user: string, pass: string): Promise<void> {
  return orGone(connection, (done, fail) => {
    connection.login({ user, pass }, error => (error ? fail(error) : done()))
  })
}

function handOver(
  connection: SMTPConnection,
  stage: Stage,
  from: string,
  to: string,
  bytes: Buffer,
): Promise<void> {
  const message = new Readable({
    read() {
      stage.begun = true
      this.push(bytes)
      this.push(null)
    },
  })
  return orGone(connection, (done, fail) => {
    connection.send({ from, to: [to] }, message, error => (error ? fail(error) : done()))
  })
}

/** One step of the conversation, which a line that breaks ends too. */
function orGone(
  connection: SMTPConnection,
  step: (done: () => void, fail: (error: unknown) => void) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    connection.once('error', fail)
    connection.once('end', () => fail(new Error('the server went away')))
    step(done, fail)
  })
}

type SmtpError = { code?: string; responseCode?: number; command?: string }

/** Never the server's words: they could hold anything, also what it was told. */
function faultOf(error: unknown, { begun }: Stage, stopped: boolean): MailFault {
  const { code, responseCode, command = '' } = (error ?? {}) as SmtpError
  if (code === 'ETLS' || command === 'STARTTLS' || isOfTls(error)) return 'tls_failed'
  if (responseCode !== undefined) return saidNo(responseCode, code, command)
  if (begun) return 'uncertain'
  if (stopped) return 'stopped'
  if (code === 'EAUTH') return 'login_refused'
  if (code === 'ETIMEDOUT') return 'timed_out'
  return code === 'EENVELOPE' ? 'recipient_refused' : 'unreachable'
}

/** A reply of 4xx is "not now", one of 5xx is "never". */
function saidNo(reply: number, code: string | undefined, command: string): MailFault {
  if (reply < 500) return 'deferred'
  if (code === 'EAUTH') return 'login_refused'
  return command === 'RCPT TO' ? 'recipient_refused' : 'refused'
}

function isOfTls(error: unknown): boolean {
  const { code = '', cause } = (error ?? {}) as { code?: string; cause?: unknown }
  const text = error instanceof Error ? error.message : ''
  return (
    /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code) ||
    /certificate|altname|SSL|TLS/i.test(text) ||
    (cause !== undefined && isOfTls(cause))
  )
}
