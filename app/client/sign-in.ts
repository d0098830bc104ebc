import type { RefusalCode } from '@/domain/refusals'
import { signWithPasskey } from './passkeys'

export type SignInAnswer = { ok: true } | { ok: false; code: RefusalCode | 'offline'; retryAfter?: number }

/** Signs in by address and password, or, in the demo, as one of its people. Goes through next-auth's own address. */
export function signIn(
  fields: { email: string; password: string; code?: string } | { userId: string } | { role: string },
): Promise<SignInAnswer> {
  return post('email' in fields ? 'callback/credentials' : 'callback/demo', fields)
}

/** Signs in with a passkey that the person picks. Answers `passkey_refused` where their browser gave none. */
export async function signInByPasskey(): Promise<SignInAnswer> {
  const answer = await signWithPasskey('/api/v1/sign-in/passkey')
  if (!answer.ok) return { ok: false, code: answer.code }
  return post('callback/passkey', { answer: JSON.stringify(answer.value) })
}

/** Goes to the university's own sign-in; answers only where that cannot be done. */
export async function signInElsewhere(next: string): Promise<SignInAnswer> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
    const body = new URLSearchParams({ csrfToken, callbackUrl: next, json: 'true' })
    const response = await fetch('/api/auth/signin/oidc', { method: 'POST', body })
    const { url } = (await response.json()) as { url?: string }
    if (!response.ok || !url) return { ok: false, code: 'oidc_failed' }
    window.location.assign(url)
    return { ok: true }
  } catch {
    return { ok: false, code: 'offline' }
  }
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
    return response.ok ? { ok: true } : { ok: false, code: await codeIn(response) }
  } catch {
    return { ok: false, code: 'offline' }
  }
}

/** Which refusal next-auth hands on, in the address that it would send a browser to. */
async function codeIn(response: Response): Promise<RefusalCode> {
  const { url = '' } = (await response.json().catch(() => ({}))) as { url?: string }
  const code = URL.canParse(url) ? new URL(url).searchParams.get('error') : null
  return asked.find(one => one === code) ?? 'sign_in_failed'
}

const asked = ['second_factor_required', 'second_factor_wrong'] as const
