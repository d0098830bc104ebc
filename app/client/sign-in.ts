import type { RefusalCode } from '@/domain/refusals'

export type SignInAnswer = { ok: true } | { ok: false; code: RefusalCode | 'offline'; retryAfter?: number }

/** Signs in by address and password, or, in the demo, as one of its people. Goes through next-auth's own address. */
export function signIn(
  fields: { email: string; password: string } | { userId: string } | { role: string },
): Promise<SignInAnswer> {
  return post('email' in fields ? 'callback/credentials' : 'callback/demo', fields)
}

/** Ends the session on the server, wherever else its cookie may be. */
export function signOut(): Promise<SignInAnswer> {
  return post('signout', {})
}

async function post(path: string, fields: Record<string, string>): Promise<SignInAnswer> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
    })
    if (response.status === 429)
      return {
        ok: false,
        code: 'too_many_requests',
        retryAfter: Number(response.headers.get('retry-after')) || 60,
      }
    return response.ok ? { ok: true } : { ok: false, code: 'sign_in_failed' }
  } catch {
    return { ok: false, code: 'offline' }
  }
}
