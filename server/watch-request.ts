import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { countAnswer } from './metrics'
import { requestHeader } from './request-guard'
import { sharedLog } from './shared-log'

/**
 * Gives a request a number, which the answer carries as `X-Request-Id` and every line of the log about it, and tells the log
 * of its end. Of the address the path alone is told: what is searched for stands behind the `?`.
 */
export function watchRequest(request: IncomingMessage, response: ServerResponse): string {
  const id = randomBytes(8).toString('hex')
  const began = process.hrtime.bigint()
  const method = request.method ?? ''
  const path = (request.url ?? '').split('?', 1)[0]
  request.headers[requestHeader] = id
  response.setHeader('X-Request-Id', id)
  response.once('close', () => {
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    const { statusCode: status, writableFinished } = response
    countAnswer(method, status, seconds)
    const facts = { request: id, method, path, status, ms: Math.round(seconds * 1000) }
    sharedLog().info(writableFinished ? facts : { ...facts, brokenOff: true }, 'answered')
  })
  return id
}
