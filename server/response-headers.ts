import type { ServerResponse } from 'node:http'

/** The content security policy of one answer (trust.md R6): scripts only by this answer's nonce. */
export function contentSecurityPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    // A development build evaluates its modules.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // Floating panels are placed by style attributes and lock the page's scrolling by a style element of their own.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

const found = [200, 206, 304]

type Answer = { csp: string; https: boolean; immutable: boolean }

/**
 * Puts the security headers on an answer at the moment its head is written, whoever writes it. A handler may set a
 * stricter policy of its own; nobody may let a page of a signed-in person be stored.
 */
export function protect(response: ServerResponse, { csp, https, immutable }: Answer): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
    if (!response.hasHeader('Content-Security-Policy')) response.setHeader('Content-Security-Policy', csp)
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
    const status = typeof args[0] === 'number' ? args[0] : response.statusCode
    if (!(immutable && found.includes(status))) response.setHeader('Cache-Control', 'private, no-store')
    return writeHead(...args)
  }
}

const titles: Record<number, string> = {
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Body too large',
  421: 'Misdirected request',
  503: 'Not ready',
}

/** Ends a request with a problem document (RFC 9457) that tells no more than its code. */
export function answerProblem(response: ServerResponse, status: number, code: string, detail: string): void {
  if (!response.headersSent) response.end(beginProblem(response, status, code, detail))
}

/** Sets the head of a problem document and answers its body, for whoever ends the response later. */
export function beginProblem(response: ServerResponse, status: number, code: string, detail: string): string {
  const title = titles[status] ?? 'Refused'
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, code })
  response.statusCode = status
  response.setHeader('Content-Type', 'application/problem+json')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  return body
}
