import { once } from 'node:events'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodyLimit } from '@/server/body-limit'
import { createFront, type Handler } from '@/server/http-server'

let server: Server
let port: number
let origin: URL
let handler: Handler | null
let seen: IncomingHttpHeaders

beforeEach(async () => {
  handler = async (incoming, response) => {
    seen = incoming.headers
    await text(incoming)
    if (incoming.url === '/crash') throw new Error('a secret path: /srv/x')
    response.setHeader('Cache-Control', 'public, max-age=1000')
    response.end('hello')
  }
  server = createFront({ origin: () => origin, handler: () => handler, dev: false })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  origin = new URL(`http://localhost:${port}`)
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

type Sent = { path?: string; method?: string; headers?: Record<string, string>; body?: Buffer[] }

async function ask({ path = '/', method = 'GET', headers = {}, body = [] }: Sent = {}) {
  const asking = request({
    host: '127.0.0.1',
    port,
    path,
    method,
    headers: { Host: origin.host, ...headers },
    agent: false,
  })
  asking.on('error', () => undefined)
  for (const part of body) asking.write(part)
  asking.end()
  const [response] = await once(asking, 'response')
  return {
    status: response.statusCode as number,
    headers: response.headers as IncomingHttpHeaders,
    body: await text(response).catch(() => ''),
  }
}

describe('every answer', () => {
  it.each(['/', '/_next/image', '/nowhere'])('to %s carries the security headers', async path => {
    const { headers } = await ask({ path })
    expect(headers['content-security-policy']).toMatch(
      /script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/,
    )
    for (const rule of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "connect-src 'self'",
    ])
      expect(headers['content-security-policy']).toContain(rule)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  it('has a nonce of its own, which the application gets and nobody else chooses', async () => {
    const spoofed = { 'Content-Security-Policy': "script-src 'nonce-evil'", 'X-Nonce': 'evil' }
    const [one, two] = [await ask({ headers: spoofed }), await ask({ headers: spoofed })]
    expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy'])
    expect(seen['content-security-policy']).toBe(two.headers['content-security-policy'])
    expect(two.headers['content-security-policy']).toContain(`'nonce-${seen['x-nonce']}'`)
  })

  it('may be kept only when it is a built file', async () => {
    expect((await ask({ path: '/_next/static/a.js' })).headers['cache-control']).toBe('public, max-age=1000')
  })

  it('demands https from then on where there is https', async () => {
    origin = new URL('https://news.example.org')
    const { headers } = await ask()
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    expect(seen.host).toBe('news.example.org')
  })

  it('to a fault tells nothing of it', async () => {
    const silenced = console.error
    console.error = () => undefined
    const { status, body } = await ask({ path: '/crash' })
    console.error = silenced
    expect(status).toBe(500)
    expect(body).not.toMatch(/secret|srv|Error|at /)
    expect(JSON.parse(body)).toMatchObject({ code: 'internal' })
  })

  it('is 503 until the application is ready', async () => {
    handler = null
    expect(await ask()).toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
  })
})

describe('the address of the other end', () => {
  it('is the socket’s, whatever was forwarded', async () => {
    await ask({ headers: { 'X-Forwarded-For': '198.51.100.7', 'X-Bianyi-Peer': '198.51.100.7' } })
    expect(seen['x-bianyi-peer']).toBe('127.0.0.1')
    expect(seen['x-forwarded-for']).toBeUndefined()
  })

  it('is unknown where the socket is the TLS proxy’s', async () => {
    origin = new URL('https://news.example.org')
    await ask({ headers: { 'X-Bianyi-Peer': '198.51.100.7' } })
    expect(seen['x-bianyi-peer']).toBeUndefined()
  })
})

describe('a body', () => {
  const piece = Buffer.alloc(1024 * 1024)

  it('that says it is too large is refused before it is read', async () => {
    const { status, body } = await ask({
      method: 'POST',
      headers: { 'Content-Length': String(bodyLimit + 1) },
      body: [piece],
    })
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ code: 'body_too_large', status: 413 })
  })

  it('that turns out to be too large is cut off', async () => {
    const { status } = await ask({
      method: 'POST',
      headers: { 'Transfer-Encoding': 'chunked' },
      body: Array.from({ length: 12 }, () => piece),
    })
    expect(status).toBe(413)
  })

  it('that was cut off never reaches a handler as if it were whole', async () => {
    let ended = false
    handler = async incoming => {
      incoming.on('end', () => {
        ended = true
      })
      incoming.resume()
      await once(incoming, 'close')
    }
    const body = Array.from({ length: 9 }, () => piece)
    await ask({ method: 'POST', headers: { 'Transfer-Encoding': 'chunked' }, body })
    expect(ended).toBe(false)
  })

  it('of the greatest size is taken', async () => {
    const { status, body } = await ask({
      method: 'POST',
      headers: { 'Transfer-Encoding': 'chunked' },
      body: Array.from({ length: bodyLimit / piece.length }, () => piece),
    })
    expect([status, body]).toEqual([200, 'hello'])
  })

  it('of two lengths at once is refused and the connection closed', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST / HTTP/1.1\r\nHost: ${origin.host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    )
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /)
  })
})
