import { createHmac } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { type Received, sendJson, startService } from './fake-service'

/** What the robots of the chats do with a message: written from their documents, and sharing no line with what is tested. */
export type Chat = { secret?: string; perMinute?: number; now: () => number }

type Kind = 'feishu' | 'wecom' | 'dingtalk' | 'slack' | 'webhook'

export async function startRobot(kind: Kind, chat: Chat) {
  const taken: { text: string; at: number; headers: Received['headers']; body: Record<string, unknown> }[] =
    []
  const refused: string[] = []
  const service = await startService((received, response) => {
    const at = chat.now()
    const wrong = checks[kind](received, chat, at)
    const lately = taken.filter(one => at - one.at < 60_000).length
    const full = !wrong && chat.perMinute !== undefined && lately >= chat.perMinute
    if (wrong || full) refused.push(wrong ?? 'too many')
    else taken.push({ text: textIn(received.body), at, headers: received.headers, body: received.body })
    answers[kind](response, wrong ? 'sign' : full ? 'many' : null)
  })
  return { ...service, taken, refused }
}

type Check = (received: Received, chat: Chat, at: number) => string | null

const checks: Record<Kind, Check> = {
  feishu: ({ body }, { secret }, at) => {
    if (!secret) return null
    const wanted = createHmac('sha256', `${body.timestamp}\n${secret}`).digest('base64')
    if (Math.abs(at / 1000 - Number(body.timestamp)) > 3600) return 'old'
    return body.sign === wanted && body.msg_type === 'text' ? null : 'signature'
  },
  dingtalk: ({ path }, { secret }, at) => {
    const query = new URL(path, 'http://localhost').searchParams
    if (query.get('access_token') !== 'token') return 'token'
    if (!secret) return null
    const timestamp = query.get('timestamp') ?? ''
    if (Math.abs(at - Number(timestamp)) > 3_600_000) return 'old'
    const wanted = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
    return query.get('sign') === wanted ? null : 'signature'
  },
  wecom: ({ path, body }) => {
    if (new URL(path, 'http://localhost').searchParams.get('key') !== 'key') return 'key'
    return Buffer.byteLength(textIn(body)) <= 2048 ? null : 'long'
  },
  slack: ({ body }) => (/<(?!https?:\/\/[^>|]+>)/.test(textIn(body)) ? 'markup' : null),
  webhook: ({ headers, body }, { secret = '' }, at) => {
    const [id, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']]
    if (Math.abs(at / 1000 - Number(timestamp)) > 300) return 'old'
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    const wanted = createHmac('sha256', key)
      .update(`${id}.${timestamp}.${JSON.stringify(body)}`)
      .digest('base64')
    return headers['webhook-signature'] === `v1,${wanted}` ? null : 'signature'
  },
}

const answers: Record<Kind, (response: ServerResponse, wrong: 'sign' | 'many' | null) => void> = {
  feishu: (response, wrong) =>
    sendJson(response, { code: wrong ? { sign: 19021, many: 11232 }[wrong] : 0, msg: '' }),
  dingtalk: (response, wrong) =>
    sendJson(response, { errcode: wrong ? { sign: 310000, many: 130101 }[wrong] : 0, errmsg: '' }),
  wecom: (response, wrong) =>
    sendJson(response, { errcode: wrong ? { sign: 93000, many: 45009 }[wrong] : 0, errmsg: '' }),
  slack: (response, wrong) => {
    if (wrong === 'many') response.writeHead(429, { 'retry-after': '30' }).end()
    else response.writeHead(wrong ? 403 : 200).end(wrong ? 'invalid_token' : 'ok')
  },
  webhook: (response, wrong) => response.writeHead(wrong ? 401 : 204).end(),
}

function textIn(body: Record<string, unknown>): string {
  const { text, content } = body as { text?: string | { content?: string }; content?: { text?: string } }
  if (typeof text === 'string') return text
  return text?.content ?? content?.text ?? ''
}
