import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { signOut } from '@/commands/end-session'
import { recogniseSession } from '@/commands/recognise'
import { signIn } from '@/commands/sign-in'
import { signInByPasskey } from '@/commands/sign-in-by-passkey'
import { signInToDemo } from '@/commands/sign-in-to-demo'
import type { Outcome } from '@/domain/decision'
import { served } from '@/server/environment'
import { peerHeader } from '@/server/request-guard'
import { cookieOf } from './cookie'
import { database } from './database'
import { keepDeviceMark, markIn } from './device-cookie'
import { admitByOidc, oidcProvider } from './oidc'
import { site } from './site'

/** The page where people sign in. next-auth's own pages are never shown. */
export const signInPage = '/sign-in'

const thirtyDays = 30 * 24 * 60 * 60

const password = z.object({
  email: z.string().max(1000),
  password: z.string().max(10_000),
  code: z.string().max(100).optional(),
})
const passkey = z.object({ answer: z.string().max(20_000) })
const demo = z.union([z.object({ userId: z.string().min(1) }), z.object({ role: z.string().min(1) })])

/**
 * next-auth, confined to this file. Its Credentials sign-in forces signed-cookie sessions, so the cookie carries
 * nothing but the secret of our own session row, which is looked up on each request (`actor.ts`).
 */
export function authOptions(): NextAuthOptions {
  const { demo: isDemo, oidc } = served()
  return {
    providers: [byPassword, byPasskey, ...(isDemo ? [byClick] : []), ...(oidc ? [oidcProvider(oidc)] : [])],
    secret: served().sessionSecret,
    // The cookie may outlive the session; the row decides.
    session: { strategy: 'jwt', maxAge: thirtyDays },
    cookies: {
      sessionToken: cookieOf('session'),
      csrfToken: cookieOf('csrf'),
      callbackUrl: cookieOf('callback'),
    },
    pages: { signIn: signInPage, signOut: signInPage, error: signInPage },
    callbacks: {
      signIn: ({ user, account, profile }) =>
        account?.provider === 'oidc' ? admitByOidc(user, profile as never) : true,
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ session, token }) => {
        const secret = secretIn(token)
        const now = new Date().toISOString()
        const found = secret ? recogniseSession(database(), secret, now, served().demo) : null
        return { expires: session.expires, user: found ? { name: found.actor.name } : undefined }
      },
    },
    events: {
      signOut: ({ token }) => {
        const secret = secretIn(token)
        if (secret) signOut(database(), secret, new Date().toISOString())
      },
    },
  }
}

/** The session's secret in a decoded cookie, or null. */
export function secretIn(token: Record<string, unknown> | null): string | null {
  return typeof token?.sid === 'string' ? token.sid : null
}

const byPassword = Credentials({
  id: 'credentials',
  credentials: { email: {}, password: {}, code: {} },
  async authorize(credentials, request) {
    const { email, password: tried, code } = password.parse(credentials)
    const { address, userAgent } = whence(request.headers)
    const door = { db: database(), now: new Date().toISOString(), vaultSecret: served().vaultSecret }
    const mark = markIn(request.headers)
    const entered = await signIn(door, { email, password: tried, code, address, userAgent, mark })
    if (entered.ok) await keepDeviceMark(entered.value.mark)
    return admitted(entered)
  },
})

const byPasskey = Credentials({
  id: 'passkey',
  credentials: { answer: {} },
  async authorize(credentials, request) {
    const answer = z.record(z.string(), z.unknown()).parse(JSON.parse(passkey.parse(credentials).answer))
    const door = { db: database(), now: new Date().toISOString(), site: site() }
    return admitted(await signInByPasskey(door, { answer, ...whence(request.headers) }))
  },
})

const byClick = Credentials({
  id: 'demo',
  credentials: { role: {}, userId: {} },
  async authorize(credentials, request) {
    const door = { db: database(), now: new Date().toISOString() }
    const { userAgent } = whence(request.headers)
    return admitted(signInToDemo(door, { ...demo.parse(credentials), userAgent }))
  },
})

/** What next-auth takes for a user: the session's secret as its id. A refusal is thrown as `code` or `code:seconds`. */
function admitted(outcome: Outcome<{ secret: string }>): { id: string } {
  if (outcome.ok) return { id: outcome.value.secret }
  const { code, facts } = outcome.refusal
  throw new Error(code === 'too_many_requests' ? `${code}:${facts?.retryAfter}` : code)
}

function whence(headers: Record<string, unknown> | undefined) {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { address: text(headers?.[peerHeader]), userAgent: text(headers?.['user-agent']) }
}
