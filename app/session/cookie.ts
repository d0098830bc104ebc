import { isLoopback, served } from '@/server/environment'

/** The name and attributes of the session's cookie, for the canonical origin. */
export function sessionCookie() {
  return cookieOf('session')
}

/**
 * A cookie that only this host can set and read: `__Host-` wherever there is https. A browser refuses that prefix on
 * plain http, so on http loopback the name is plain.
 */
export function cookieOf(purpose: 'session' | 'csrf' | 'callback' | 'device') {
  const { origin } = served()
  const secure = !(origin.protocol === 'http:' && isLoopback(origin.hostname))
  return {
    name: `${secure ? '__Host-' : ''}bianyi-${purpose}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}
