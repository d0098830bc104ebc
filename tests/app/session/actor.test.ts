import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadActor } from '@/app/session/actor'
import { sessionCookie } from '@/app/session/cookie'
import { database } from '@/app/session/database'
import { createToken } from '@/commands/create-token'
import { signOut } from '@/commands/end-session'
import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { tell } from '@/server/environment'
import { closeDatabase } from '@/server/shared-database'
import { shareLog } from '@/server/shared-log'
import { member, sessionOf } from '../../support/accounts'
import { migrationsFolder } from '../../support/database'
import { as } from '../../support/people'

const home = mkdtempSync(join(tmpdir(), 'bianyi-'))
const sessionSecret = 'a secret of at least thirty-two characters'
const now = () => new Date().toISOString()
let cookie: string
let token: string
let secret: string

beforeAll(async () => {
  const databaseFile = join(home, 'bianyi.db')
  const made = openDatabase(databaseFile)
  migrate(made.$client, migrationsFolder)
  made.$client.close()
  const origin = new URL('http://localhost:3000')
  tell(process.env, { databaseFile, origin, demo: false, sessionSecret, vaultSecret: sessionSecret })
  const actor = await member(database(), ['editor'])
  secret = await sessionOf(database(), now())
  cookie = await encode({ token: { sid: secret }, secret: sessionSecret })
  const made2 = createToken(as(database(), actor, now()), { name: 'script', scopes: ['write'] })
  if (!made2.ok) throw new Error(made2.refusal.code)
  token = made2.value.token
})
afterAll(() => {
  closeDatabase()
  rmSync(home, { recursive: true })
})

const request = (headers: Record<string, string>) =>
  new Request('http://localhost:3000/api/v1/me', { headers })
const withCookie = (value: string) =>
  request({ cookie: `theme=dark; ${sessionCookie().name}=${value}; language=en` })

describe('the person behind a request', () => {
  it('is known by the session’s cookie', async () => {
    expect(await loadActor(withCookie(cookie))).toMatchObject({
      roles: ['editor'],
      via: 'session',
      fresh: true,
    })
  })

  it('is known by an access token', async () => {
    const actor = await loadActor(request({ authorization: `Bearer ${token}` }))
    expect(actor).toMatchObject({ roles: ['editor'], via: 'token', fresh: false, canWrite: true })
  })

  it('is nobody without either', async () => {
    expect(await loadActor(request({}))).toBeNull()
  })

  it.each([
    ['a bad token', () => ({ authorization: 'Bearer nonsense-nonsense-nonsense' })],
    ['another scheme', () => ({ authorization: 'Basic YTpi' })],
    ['an empty one', () => ({ authorization: '' })],
  ])('is nobody by %s, even with a good cookie', async (_what, header) => {
    const both = { ...header(), cookie: `${sessionCookie().name}=${cookie}` }
    expect(await loadActor(request(both))).toBeNull()
  })

  it('is nobody by a cookie that was signed with another secret, changed, or holds no session', async () => {
    const foreign = await encode({
      token: { sid: secret },
      secret: 'another secret of thirty-two characters',
    })
    const empty = await encode({ token: {}, secret: sessionSecret })
    for (const value of [foreign, empty, `${cookie.slice(0, -2)}xx`, 'garbage', ''])
      expect(await loadActor(withCookie(value))).toBeNull()
  })

  it('is nobody when finding out fails', async () => {
    const told = vi.fn()
    shareLog({ info: vi.fn(), warn: vi.fn(), error: told })
    database().$client.exec('alter table sessions rename to lost')
    expect(await loadActor(withCookie(cookie))).toBeNull()
    database().$client.exec('alter table lost rename to sessions')
    expect(told).toHaveBeenCalledOnce()
    expect(inspect(told.mock.calls, { depth: null })).not.toContain(secret)
  })

  it('is nobody from the moment the session has ended, however long the cookie lasts', async () => {
    signOut(database(), secret, now())
    expect(await loadActor(withCookie(cookie))).toBeNull()
  })
})
