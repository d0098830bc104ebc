import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { type Recognised, recogniseSession, recogniseToken } from '@/commands/recognise'
import type { Actor } from '@/domain/actor'
import { served } from '@/server/environment'
import { sharedLog } from '@/server/shared-log'
import { secretIn } from './auth'
import { sessionCookie } from './cookie'
import { database } from './database'

/**
 * The person behind a request to a route handler: by access token when there is an Authorization header (a bad one
 * is nobody, whatever cookie comes with it), else by session. Roles and suspension are read at each request.
 * Anything that goes wrong on the way is nobody.
 */
export async function loadActor(request: Request): Promise<Actor | null> {
  const authorization = request.headers.get('authorization')
  if (authorization !== null) return byToken(authorization)
  const session = await loadSession(request)
  return session?.actor ?? null
}

/** The session of a request to a route handler, with its id: for ending it or proving it anew. */
export async function loadSession(request: Request): Promise<Recognised | null> {
  return bySession(cookieIn(request.headers.get('cookie') ?? '', sessionCookie().name))
}

/** The person who looks at a page, for server components. */
export async function currentActor(): Promise<Actor | null> {
  const session = await currentSession()
  return session?.actor ?? null
}

/** The session of a page's reader, for server components. */
export async function currentSession(): Promise<Recognised | null> {
  const jar = await cookies()
  return bySession(jar.get(sessionCookie().name)?.value)
}

function byToken(authorization: string): Actor | null {
  const secret = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(authorization)?.[1]
  if (!secret) return null
  return safely(() => recogniseToken(database(), secret, new Date().toISOString(), served().demo))
}

async function bySession(cookie: string | undefined): Promise<Recognised | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: served().sessionSecret }).catch(() => null)
  const secret = secretIn(token)
  if (!secret) return null
  return safely(() => recogniseSession(database(), secret, new Date().toISOString(), served().demo))
}

/** A fault while finding out who somebody is means that nobody was recognised. It is logged, without what they sent. */
function safely<T>(look: () => T): T | null {
  try {
    return look()
  } catch (error) {
    sharedLog().error({ err: error }, 'who is asking could not be found out')
    return null
  }
}

function cookieIn(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key, ...value] = pair.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}
