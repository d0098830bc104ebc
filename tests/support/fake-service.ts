import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }
export type Answering = (received: Received, response: ServerResponse, nth: number) => void

/** An outside service on this machine: keeps what it was sent and answers as it is told to. */
export async function startService(answer: Answering) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Record<string, unknown>
    const one = { path: request.url ?? '', headers: request.headers, body }
    received.push(one)
    answer(one, response, received.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type Service = Awaited<ReturnType<typeof startService>>

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

/** What a chat model answers, in one piece. */
export function sendChat(response: ServerResponse, content: string, finish = 'stop'): void {
  sendJson(response, { choices: [{ message: { role: 'assistant', content }, finish_reason: finish }] })
}

/** What a chat model answers, piece by piece, each in a write of its own. */
export function streamChat(response: ServerResponse, content: string, { cut = false } = {}): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.write(': keep-alive\n\n')
  for (const piece of content.match(/[\s\S]{1,7}/g) ?? [])
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: piece } }] })}\n\n`)
  if (cut) return void response.end()
  response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`)
  response.end('data: [DONE]\n\n')
}

/** The items a chat request asked for. */
export function itemsAsked({ body }: Received): { id: string; text: string; zh?: string; en?: string }[] {
  const messages = body.messages as { role: string; content: string }[]
  const data = messages.find(({ role }) => role === 'user')?.content ?? '{}'
  return (JSON.parse(data) as { items: { id: string; text: string }[] }).items
}
