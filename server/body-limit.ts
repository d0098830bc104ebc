import type { IncomingMessage, ServerResponse } from 'node:http'
import { beginProblem } from './response-headers'

/** Bytes a request may carry: 2 MiB of text, thrice as much when each character is escaped, and some air. */
export const bodyLimit = 8 * 1024 * 1024

/** How long, and how far, the rest of a refused body is read and thrown away. */
const lingering = { milliseconds: 2_000, bytes: 64 * 1024 * 1024 }

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

/**
 * Answers 413 at once and then goes on swallowing what still comes: to close on somebody who is sending would reset
 * the connection, and the answer with it. Nothing of it reaches a handler, its end neither, so that half a body is
 * never taken for a whole one.
 */
function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  let swallowed = 0
  const leave = () => {
    clearTimeout(timer)
    response.end(() => request.destroy())
  }
  const timer = setTimeout(leave, lingering.milliseconds)
  request.push = (chunk: Buffer | null) => {
    swallowed += chunk?.length ?? 0
    if (chunk === null || swallowed > lingering.bytes) leave()
    return true
  }
  request.once('close', () => clearTimeout(timer))
  if (response.headersSent) return
  response.setHeader('Connection', 'close')
  response.write(
    beginProblem(response, 413, 'body_too_large', `A request may carry at most ${bodyLimit} bytes.`),
  )
  request.resume()
}
