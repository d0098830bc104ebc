import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const path = '/api/v1/health'

/**
 * Asks the server over its own socket until it is well.
 * @throws Error with the last answer when it is not within 30 seconds.
 */
export async function awaitHealth(host: string, port: number, origin: URL): Promise<void> {
  let last = ''
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(200)) {
    const { status, body } = await ask(reachable(host), port, origin).catch(unanswered)
    // With a full disk everything can still be read: it starts, and says so on every page.
    if (status === 200 || (status === 503 && body.includes('storage_full'))) return
    last = `${status} ${body.slice(0, 200)}`
  }
  throw new Error(`the server does not get well: ${last}`)
}

/** A connection that breaks, as can happen where a server comes back to a port that others are already knocking at, is no answer yet. */
function unanswered(error: Error): { status: number; body: string } {
  return { status: 0, body: error.message }
}

/** The address to ask at when the server listens on every interface. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}

function ask(host: string, port: number, origin: URL): Promise<{ status: number; body: string }> {
  return new Promise((answer, fail) => {
    const asking = request({ host, port, path, headers: { Host: origin.host }, agent: false }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        answer({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      )
      response.on('error', fail)
    })
    asking.on('error', fail)
    asking.end()
  })
}
