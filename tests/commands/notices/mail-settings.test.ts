import { afterEach, describe, expect, it } from 'vitest'
import { changeMailSettings, type MailSettingsInput } from '@/commands/change-mail-settings'
import { readMailSettings } from '@/commands/read-mail-settings'
import { testMail } from '@/commands/test-mail'
import { no, ok } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { vaultSecret } from '../../support/drafts'
import { type FakeMailServer, mailAt, mailServer, startMailServer } from '../../support/mail'
import { as, stale, team } from '../../support/people'

let running: FakeMailServer | undefined
afterEach(async () => {
  await running?.close()
  running = undefined
})

const password = 'a mail password'
const words = { subject: 'A test', text: 'It works.' }

function place() {
  const db = freshDatabase()
  const { admin, editor } = team(db)
  const change = (server: Partial<NonNullable<MailSettingsInput['server']>> | null) =>
    changeMailSettings(as(db, admin), { server: server && { ...mailServer, ...server } }, vaultSecret)
  const hasPassword = () => ok(readMailSettings(as(db, editor))).server?.hasPassword
  return { db, admin, editor, change, hasPassword }
}

describe('the settings of mail', () => {
  it('tell everybody what is set up, and nobody the password; nor does the database or the history', () => {
    const { db, editor, change } = place()
    ok(change({ password }))
    const view = ok(readMailSettings(as(db, editor)))
    expect(view).toEqual({ revision: 1, server: { ...mailServer, hasPassword: true } })
    expect(db.$client.serialize().toString('latin1')).not.toContain(password)
    const events = db.$client.prepare('select type, data from events').all()
    expect(events).toEqual([{ type: 'settings.changed', data: expect.stringContaining('"key":"mail"') }])
  })

  it('keep a password that is left out, take one away, and send none to another server or in the open', () => {
    const { change, hasPassword } = place()
    ok(change({ password, security: 'tls' }))
    ok(change({ security: 'tls', from: { address: 'other@example.invalid', name: '' } }))
    expect(hasPassword()).toBe(true)
    for (const more of [
      { host: 'evil.example' },
      { port: 10 },
      { user: 'another' },
      { security: 'none' as const },
    ])
      expect(no(change({ security: 'tls', ...more })).code).toBe('key_missing')
    ok(change({ host: 'other.example', security: 'tls', password: null }))
    expect(hasPassword()).toBe(false)
    ok(change(null))
    expect(hasPassword()).toBeUndefined()
  })

  it.each([
    { host: 'smtp.example.com', security: 'none' as const, own: false },
    { host: '127.0.0.1', security: 'tls' as const, own: false },
    { host: '8.8.8.8', security: 'none' as const },
    { host: '169.254.169.254' },
    { host: 'smtp.example.com\r\nRSET' },
    { host: 'user:secret@smtp.example.com' },
    { host: 'smtp.example.com/' },
  ])('do not take the server %j', server => {
    expect(no(place().change(server)).code).toBe('address_unusable')
  })

  it('take no name or address that would begin a header of its own', () => {
    const { change } = place()
    const { from } = mailServer
    expect(no(change({ from: { ...from, name: 'A\r\nBcc: b@example.invalid' } })).code).toBe('invalid')
    expect(no(change({ from: { ...from, address: 'a@example.invalid\nBcc: b' } })).code).toBe('invalid')
  })

  it('are for a freshly proved admin, and made from a revision', () => {
    const { db, admin, editor, change } = place()
    const input = { server: null }
    expect(no(changeMailSettings(as(db, editor), input, vaultSecret)).code).toBe('role_required')
    expect(no(changeMailSettings(as(db, stale(admin)), input, vaultSecret)).code).toBe('fresh_proof_required')
    ok(change({}))
    expect(no(changeMailSettings(as(db, admin), input, vaultSecret, 0)).code).toBe('revision_stale')
    expect(ok(change({})).revision).toBe(1)
  })
})

describe('the test of a mail server', () => {
  it('sends one mail to whoever asks, or says why not', async () => {
    const { db, admin, editor } = place()
    const test = async (secret = vaultSecret) => ok(await testMail(as(db, admin), secret, words))
    expect(no(await testMail(as(db, editor), vaultSecret, words)).code).toBe('role_required')
    expect(await test()).toMatchObject({ works: false, fault: 'mail_missing' })
    running = await startMailServer()
    mailAt(db, admin, { port: running.port })
    expect(await test()).toMatchObject({ works: true, to: `${admin.userId}@example.invalid` })
    expect(running.taken.map(({ to }) => to)).toEqual([`${admin.userId}@example.invalid`])
    expect(await test('the secret of another installation')).toMatchObject({ fault: 'password_lost' })
    mailAt(db, admin, { port: running.port, password: 'wrong' })
    expect(await test()).toMatchObject({ works: false, fault: 'login_refused' })
  })
})
