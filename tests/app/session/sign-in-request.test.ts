import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The module as a server with these settings sees it: they are read once a process. */
async function doorOf({ demo = false, origin = 'http://localhost:3000' } = {}) {
  vi.resetModules()
  const { tell } = await import('@/server/environment')
  tell(process.env, {
    databaseFile: '/nowhere',
    origin: new URL(origin),
    demo,
    sessionSecret: 's'.repeat(40),
    vaultSecret: 'v'.repeat(40),
  })
  const door = await import('@/app/session/sign-in-request')
  const { sessionCookie } = await import('@/app/session/cookie')
  return { ...door, sessionCookie }
}

const from = (origin: string | null, method = 'POST') =>
  new Request('http://localhost:3000/api/auth/x', { method, headers: origin === null ? {} : { origin } })

let door: Awaited<ReturnType<typeof doorOf>>
beforeEach(async () => {
  door = await doorOf()
})

describe('the door to sign-in', () => {
  it('opens to our own pages', () => {
    expect(door.refuseRequest(from('http://localhost:3000'), 'callback/credentials')).toBeNull()
    expect(door.refuseRequest(from('http://localhost:3000'), 'signout')).toBeNull()
    expect(door.refuseRequest(from(null, 'GET'), 'csrf')).toBeNull()
  })

  it.each([
    null,
    'null',
    'http://evil.example',
    'http://localhost:3001',
    'https://localhost:3000',
    'http://localhost:3000.evil.example',
  ])('stays shut to a form from %s', origin => {
    expect(door.refuseRequest(from(origin), 'callback/credentials')).toBe('origin_refused')
    expect(door.refuseRequest(from(origin), 'signout')).toBe('origin_refused')
  })

  it.each(['signin', 'error', 'verify-request', '_log', 'callback/github', 'signin/demo'])(
    'has no %s',
    path => {
      expect(door.refuseRequest(from('http://localhost:3000'), path)).toBe('not_found')
      expect(door.refuseRequest(from(null, 'GET'), path)).toBe('not_found')
    },
  )

  it('has one click in the demo, and 404 in a real installation', async () => {
    expect(door.refuseRequest(from('http://localhost:3000'), 'callback/demo')).toBe('not_found')
    expect(door.problemOfSignIn('not_found').status).toBe(404)
    const demo = await doorOf({ demo: true })
    expect(demo.refuseRequest(from('http://localhost:3000'), 'callback/demo')).toBeNull()
  })

  it('answers too many tries with 429 and when to come back', async () => {
    const answer = new Response(
      '{"url":"http://localhost:3000/api/auth/error?error=too_many_requests%3A64"}',
      { status: 401 },
    )
    const told = await door.withStatusOfRefusal(answer)
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '64'])
    const plain = new Response('{"url":"http://localhost:3000/api/auth/error?error=sign_in_failed"}', {
      status: 401,
    })
    expect((await door.withStatusOfRefusal(plain)).status).toBe(401)
  })
})

describe('the session’s cookie', () => {
  it('is kept from scripts and from other sites, and on https bound to this host', async () => {
    expect(door.sessionCookie()).toEqual({
      name: 'bianyi-session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: false },
    })
    const real = await doorOf({ origin: 'https://news.example.org' })
    expect(real.sessionCookie()).toMatchObject({
      name: '__Host-bianyi-session',
      options: { secure: true, path: '/' },
    })
    expect(real.sessionCookie().options).not.toHaveProperty('domain')
  })
})
