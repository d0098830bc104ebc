import type { IncomingHttpHeaders } from 'node:http'
import { isLoopback } from './environment'

/** Where the server writes what it knows of a request for the application to read; never taken from outside. */
export const peerHeader = 'x-bianyi-peer'
export const addressHeader = 'x-bianyi-address'
export const nonceHeader = 'x-nonce'
export const requestHeader = 'x-bianyi-request'

const internal =
  /^(?:x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path|x-now-route-matches|x-vercel-.*|content-security-policy|content-security-policy-report-only|x-bianyi-.*|x-nonce)$/

/**
 * Takes away the headers by which a stranger could speak as the proxy or as Next itself: forwarded addresses,
 * middleware and router internals, and the policy from which Next reads its nonce (trust.md R4, facts 7 and 9).
 */
export function dropSpoofable(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name]
}

export type Verdict =
  | { kind: 'serve' }
  | { kind: 'redirect'; location: string }
  | { kind: 'refuse'; status: number; code: string; detail: string; headers?: Record<string, string> }

type Asked = { method: string; url: string; host: string | undefined }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Decides on a request before the application sees it.
 * On a loopback origin only the canonical name is served: another loopback name is redirected where nothing can be
 * lost by it, and a foreign name (DNS rebinding) is refused. Behind an https proxy the name is the proxy's business,
 * and the canonical one takes its place.
 */
export function judge({ method, url, host }: Asked, origin: URL): Verdict {
  if (!methods.includes(method))
    return {
      kind: 'refuse',
      status: 405,
      code: 'method_not_allowed',
      detail: 'This method is not served.',
      headers: { Allow: methods.join(', ') },
    }
  const path = url.split('?', 1)[0] ?? ''
  // The image optimiser is off; its address must not answer at all (trust.md R5).
  if (path.startsWith('/_next/image'))
    return { kind: 'refuse', status: 404, code: 'not_found', detail: 'There is nothing at this address.' }
  if (!isLoopback(origin.hostname) || host === origin.host) return { kind: 'serve' }
  const misdirected: Verdict = {
    kind: 'refuse',
    status: 421,
    code: 'misdirected',
    detail: `This server answers at ${origin.origin} only.`,
  }
  if (!host || !isLoopback(hostnameOf(host))) return misdirected
  if (method !== 'GET' && method !== 'HEAD') return misdirected
  const location = redirectTarget(url, origin)
  return location ? { kind: 'redirect', location } : misdirected
}

function hostnameOf(host: string): string {
  return host.replace(/:\d+$/, '')
}

/** The same path on the canonical origin; null when the request's target is not a plain path. */
function redirectTarget(url: string, origin: URL): string | null {
  if (!url.startsWith('/')) return null
  const target = new URL(`${origin.origin}${url}`)
  return target.origin === origin.origin ? target.href : null
}
