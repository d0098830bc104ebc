import { refused } from '@/domain/decision'
import { languageOf } from './language'
import { type Method, methods } from './operation'
import { problemAnswer } from './problem'
import { toResponse } from './respond'
import type { RouteHandler, Served } from './serve'

/** What a route file exports. */
export type Route = Record<Method | 'OPTIONS', RouteHandler>

/** The handlers of one address: those served, and for every other method a 405 that says which there are. */
export function route(...served: Served[]): Route {
  const allow = [...served.map(({ operation }) => operation.method), 'OPTIONS']
  if (allow.includes('GET')) allow.push('HEAD')
  const headers = { allow: allow.join(', ') }
  const handlers = Object.fromEntries(
    methods.map(method => [
      method,
      served.find(({ operation }) => operation.method === method) ?? notAllowed(headers),
    ]),
  ) as Record<Method, RouteHandler>
  const listMethods: RouteHandler = async () => new Response(null, { status: 204, headers })
  return { ...handlers, OPTIONS: listMethods }
}

/** An address at which there is nothing, whatever the method. */
export function nowhere(): Record<Method | 'OPTIONS', Nowhere> {
  const handle: Nowhere = async request => refuse(request, 'not_found', {})
  const handlers = [...methods, 'OPTIONS'].map(method => [method, handle])
  return Object.fromEntries(handlers) as Record<Method | 'OPTIONS', Nowhere>
}

type Nowhere = (request: Request) => Promise<Response>

function notAllowed(headers: Record<string, string>): RouteHandler {
  return async request => refuse(request, 'method_not_allowed', headers)
}

function refuse(request: Request, code: 'not_found' | 'method_not_allowed', headers: Record<string, string>) {
  const answer = problemAnswer(refused(code).refusal, languageOf(request.headers))
  return toResponse({ ...answer, headers: { ...answer.headers, ...headers } })
}
