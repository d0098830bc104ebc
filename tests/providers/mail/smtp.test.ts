import { afterEach, describe, expect, it } from 'vitest'
import type { MailServer } from '@/domain/mail/settings'
import { createSmtpMailer } from '@/providers/mail/smtp'
import { localhostCertificate } from '../../support/certificate'
import { type FakeMailServer, mailServer, startMailServer } from '../../support/mail'

let running: FakeMailServer | undefined
afterEach(async () => {
  await running?.close()
  running = undefined
})

const mail = {
  to: { address: 'reviewer@example.invalid', name: '审校' },
  subject: '编译：请审校《对话与合作》',
  text: '请审校。',
  html: '<p>请审校。</p>',
  messageId: 'dlv_1@example.invalid',
  headers: { 'List-Unsubscribe': '<https://example.invalid/off>' },
}
const password = 'a mail password'

async function place(options: Parameters<typeof startMailServer>[0] = {}, more: Partial<MailServer> = {}) {
  running = await startMailServer(options)
  const server = { ...mailServer, port: running.port, ...more }
  return { server: running, mailer: createSmtpMailer({ server, password, silence: 2000 }) }
}

describe('a mail', () => {
  it('reaches the server in both forms, with its headers, after a login', async () => {
    const { server, mailer } = await place()
    expect(await mailer.send(mail)).toEqual({ ok: true })
    const [one] = server.taken
    expect(server.logins).toEqual(['bianyi'])
    expect(one).toMatchObject({ from: 'newsletter@example.invalid', to: 'reviewer@example.invalid' })
    expect(one?.raw).toContain('Message-ID: <dlv_1@example.invalid>')
    expect(one?.raw).toContain('List-Unsubscribe: <https://example.invalid/off>')
    expect(one?.raw).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html/)
  })

  it('does not go where whoever sends it says no at the last moment', async () => {
    const { server, mailer } = await place()
    expect(await mailer.send(mail, { beforeHandover: () => false })).toEqual({ ok: false, fault: 'stopped' })
    expect(server.taken).toEqual([])
  })

  it('is not handed over before the server has let us in', async () => {
    const { server, mailer } = await place({ password: 'another' })
    let asked = false
    const beforeHandover = () => {
      asked = true
      return true
    }
    expect(await mailer.send(mail, { beforeHandover })).toEqual({ ok: false, fault: 'login_refused' })
    expect({ asked, taken: server.taken }).toEqual({ asked: false, taken: [] })
  })

  it.each([
    [{ onRcptTo: refuse(550) }, 'recipient_refused'],
    [{ onRcptTo: refuse(450) }, 'deferred'],
    [{ onMailFrom: refuse(451) }, 'deferred'],
    [{ onData: takeAndRefuse(554) }, 'refused'],
    [{ onData: takeAndRefuse(452) }, 'deferred'],
  ] as const)('that is refused tells by which kind of no: %#', async (options, fault) => {
    const { mailer } = await place(options)
    expect(await mailer.send(mail)).toEqual({ ok: false, fault })
  })

  it('whose line breaks after its bytes went out is uncertain, and before is not', async () => {
    const { mailer } = await place({
      onData: (stream, session) => {
        stream.on('data', () => undefined)
        stream.on('end', () => breakOff(session.id))
      },
    })
    expect(await mailer.send(mail)).toEqual({ ok: false, fault: 'uncertain' })
    await running?.close()
    const early = await place({ onRcptTo: (_address, session) => breakOff(session.id) })
    expect(await early.mailer.send(mail)).toEqual({ ok: false, fault: 'unreachable' })
  })

  it('stops when it is told to', async () => {
    const { mailer } = await place({ onMailFrom: () => undefined })
    const stop = new AbortController()
    const sending = mailer.send(mail, {
      signal: stop.signal,
      beforeHandover: () => {
        setImmediate(() => stop.abort())
        return true
      },
    })
    expect(await sending).toEqual({ ok: false, fault: 'stopped' })
  })
})

describe('a mail server', () => {
  it.each(['starttls', 'tls'] as const)('takes mail over a closed line: %s', async security => {
    const options = { disabledCommands: [], secure: security === 'tls', ...localhostCertificate }
    running = await startMailServer(options)
    const server = { ...mailServer, port: running.port, host: 'localhost', security }
    const mailer = createSmtpMailer({ server, password, ca: localhostCertificate.cert })
    expect(await mailer.send(mail)).toEqual({ ok: true })
    expect(running.taken.length).toBe(1)
    expect(await createSmtpMailer({ server, password }).send(mail)).toEqual({
      ok: false,
      fault: 'tls_failed',
    })
  })

  it('must prove its name where the line is to be closed', async () => {
    const { mailer } = await place(
      { disabledCommands: [], ...localhostCertificate },
      { host: 'localhost', security: 'starttls' },
    )
    expect(await mailer.verify()).toEqual({ ok: false, fault: 'tls_failed' })
    await running?.close()
    const open = await place({}, { host: 'localhost', security: 'starttls' })
    expect(await open.mailer.verify()).toEqual({ ok: false, fault: 'tls_failed' })
  })

  it('is not looked for where mail servers may not be, nor in the own network unasked', async () => {
    const at = (more: Partial<MailServer>) =>
      createSmtpMailer({ server: { ...mailServer, security: 'tls', own: false, ...more }, password }).verify()
    for (const host of ['127.0.0.1', 'localhost', '10.0.0.5', '::1'])
      expect(await at({ host }), host).toEqual({ ok: false, fault: 'address_refused' })
    expect(await at({ host: '169.254.169.254', own: true })).toEqual({ ok: false, fault: 'address_refused' })
    expect(await at({ host: '192.0.2.7', own: true })).toEqual({ ok: false, fault: 'address_refused' })
  })

  it('that is not there is unreachable', async () => {
    const { server, mailer } = await place()
    await server.close()
    running = undefined
    expect(await mailer.send(mail)).toEqual({ ok: false, fault: 'unreachable' })
  })
})

function refuse(responseCode: number) {
  return (_address: unknown, _session: unknown, answer: (error?: Error) => void) =>
    answer(Object.assign(new Error('no'), { responseCode }))
}

function takeAndRefuse(responseCode: number) {
  return (stream: NodeJS.ReadableStream, _session: unknown, answer: (error?: Error) => void) => {
    stream.on('data', () => undefined)
    stream.on('end', () => answer(Object.assign(new Error('no'), { responseCode })))
  }
}

/** Cuts the line of one session, as a server does that dies. */
function breakOff(id: string): void {
  running?.cut(id)
}
