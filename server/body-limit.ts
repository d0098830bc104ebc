import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerProblem } from './response-headers'

/** Bytes a request may carry: 2 MiB of text, thrice as much when each character is escaped, and some air. */
export const bodyLimit = 8 * 1024 * 1024

/**
 * Refuses a body that says it is too large, and cuts off one that turns out to be. Counted where the bytes come off
 * the socket, since a handler that reads a whole body into memory is too late to object.
 * @returns whether the request was refused at once.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) {
    refuseBody(request, response)
    return true
  }
  let received = 0
  const push = request.push.bind(request)
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    received += chunk?.length ?? 0
    if (received <= bodyLimit) return push(chunk, encoding)
    refuseBody(request, response)
    return false
  }
  return false
}

function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
  response.once('finish', () => request.destroy())
  answerProblem(response, 413, 'body_too_large', `A request may carry at most ${bodyLimit} bytes.`)
}
