import { type RefusalCode, refusalStatus } from '@/domain/refusals'
import { served } from '@/server/environment'

/** The addresses under /api/auth that this program uses; next-auth's others do not exist here. */
const open: Record<string, readonly string[]> = {
  GET: ['csrf', 'providers', 'session'],
  POST: ['callback/credentials', 'callback/passkey', 'signout'],
}

/** Why a request to next-auth is not let through, or null. Every POST needs our own Origin (trust.md R4). */
export function refuseRequest(request: Request, path: string): RefusalCode | null {
  const { origin, demo, oidc } = served()
  const known =
    open[request.method]?.includes(path) ||
    (demo && request.method === 'POST' && path === 'callback/demo') ||
    (oidc && request.method === 'POST' && path === 'signin/oidc') ||
    // The issuer sends the browser back here: what it brings is held against state, nonce and PKCE.
    (oidc && request.method === 'GET' && path === 'callback/oidc')
  if (!known) return 'not_found'
  if (request.method === 'POST' && request.headers.get('origin') !== origin.origin) return 'origin_refused'
  return null
}

const titles: Partial<Record<RefusalCode, string>> = {
  not_found: 'Not found',
  origin_refused: 'The request does not come from this site',
  too_many_requests: 'Too many requests',
}

export function problemOfSignIn(code: RefusalCode, retryAfter?: unknown): Response {
  const status = refusalStatus[code]
  const title = titles[code] ?? 'Refused'
  return Response.json(
    { type: 'about:blank', title, status, detail: title, code },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
      },
    },
  )
}

/** A refusal for too many tries, which next-auth answers as 401, gets the status and the header that say so. */
export async function withStatusOfRefusal(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer
  const body = await answer.clone().text()
  const seconds = /too_many_requests(?::|%3A)(\d+)/i.exec(
    `${answer.headers.get('location') ?? ''} ${body}`,
  )?.[1]
  if (!seconds) return answer
  const headers = new Headers(answer.headers)
  headers.delete('location')
  headers.set('Retry-After', seconds)
  return new Response(body, { status: 429, headers })
}
