import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { awaitHealth } from '@/server/health'

/** What was asked of a server that answers so, until it was called well. */
async function askedOf(listener: RequestListener): Promise<number> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    listener(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await awaitHealth('127.0.0.1', port, new URL(`http://localhost:${port}`))
  server.close()
  return asked
}

it('is well when it answers so, and not before', async () => {
  let turn = 0
  const asked = askedOf((_, response) => {
    turn += 1
    response.writeHead(turn === 1 ? 503 : 200).end('{"status":"ok"}')
  })
  expect(await asked).toBe(2)
})

it('is asked again after a connection that breaks: the server does not give itself up for it', async () => {
  let turn = 0
  const asked = askedOf((request, response) => {
    turn += 1
    if (turn === 1) request.socket.destroy()
    else response.end('{"status":"ok"}')
  })
  expect(await asked).toBe(2)
})
