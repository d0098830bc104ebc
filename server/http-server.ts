import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { limitBody } from './body-limit'
import { mayAskMetrics, metricsPath } from './metrics'
import { peerOf } from './peer'
import { addressHeader, dropSpoofable, judge, nonceHeader, peerHeader } from './request-guard'
import { answerProblem, contentSecurityPolicy, protect } from './response-headers'
import { sharedLog } from './shared-log'
import { watchRequest } from './watch-request'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Front = {
  /** The canonical origin; asked for at each request, since it is known only when the port is. */
  origin: () => URL
  /** The application, or null while it is not ready. */
  handler: () => Handler | null
  dev: boolean
  /** What is counted, for whoever has the token; where there is none the address does not exist. */
  metrics?: { token: string | null; text: () => string }
  /** The proxies that are believed when they say whom they stand for. */
  proxies?: readonly string[]
}

/** The server before Next: cleans each request, judges it, protects the answer, and only then hands it on. */
export function createFront({ origin, handler, dev, metrics, proxies = [] }: Front): Server {
  return createServer((request, response) => {
    const canonical = origin()
    const url = request.url ?? '/'
    const nonce = randomBytes(16).toString('base64')
    const csp = contentSecurityPolicy(nonce, dev)
    const https = canonical.protocol === 'https:'
    const forwarded = request.headers['x-forwarded-for']
    dropSpoofable(request.headers)
    const id = watchRequest(request, response)
    protect(response, { csp, https, immutable: url.startsWith('/_next/static/') })

    const verdict = judge({ method: request.method ?? '', url, host: request.headers.host }, canonical)
    if (verdict.kind === 'redirect') {
      response.writeHead(308, { Location: verdict.location }).end()
      return
    }
    if (verdict.kind === 'refuse') {
      for (const [name, value] of Object.entries(verdict.headers ?? {})) response.setHeader(name, value)
      answerProblem(response, verdict.status, verdict.code, verdict.detail)
      return
    }
    if (url === metricsPath && metrics) {
      if (mayAskMetrics(request.headers.authorization, metrics.token)) answerText(response, metrics.text())
      else answerProblem(response, 404, 'not_found', 'There is nothing at this address.')
      return
    }
    if (limitBody(request, response)) return
    const application = handler()
    if (!application) {
      response.setHeader('Retry-After', '1')
      answerProblem(response, 503, 'starting', 'The server is starting.')
      return
    }
    request.headers.host = canonical.host
    request.headers[nonceHeader] = nonce
    request.headers[addressHeader] = url
    request.headers['content-security-policy'] = csp
    const peer = peerOf({ remote: request.socket.remoteAddress, forwarded }, { https, proxies })
    if (peer) request.headers[peerHeader] = peer
    application(request, response).catch((error: unknown) => {
      // A body that was refused, or a reader who went away in the middle of sending, is no news.
      const brokenOff = request.destroyed && !request.complete
      if (!brokenOff) sharedLog().error({ request: id, err: error }, 'the application crashed')
      answerProblem(response, 500, 'internal', 'Something went wrong on the server.')
    })
  })
}

function answerText(response: ServerResponse, body: string): void {
  response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  response.end(body)
}
