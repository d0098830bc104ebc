import { createHmac } from 'node:crypto'
import type { RobotType } from '../../domain/robots/robot'

/** What a group is told: a line of words, where it leads, and the same for a program to read. */
export type RobotMessage = {
  text: string
  address: string
  data: Record<string, unknown>
  type: string
  /** ISO 8601, when it happened. */
  at: string
}

type Wanted = {
  type: RobotType
  address: URL
  secret: string | null
  /** Names the delivery: the same for each try of it. */
  id: string
  message: RobotMessage
  /** Milliseconds since 1970. */
  now: number
}

export type RobotRequest = { url: URL; headers: Record<string, string>; body: string }

/** The request that each chat's robot, or a webhook, wants, signed where there is a key. */
export function robotRequest(wanted: Wanted): RobotRequest {
  return requests[wanted.type](wanted)
}

const requests: Record<RobotType, (wanted: Wanted) => RobotRequest> = {
  feishu: ({ address, secret, message, now }) => {
    const timestamp = String(Math.floor(now / 1000))
    // Feishu signs the empty text, by a key of the time and the secret.
    const sign = secret && hmac(`${timestamp}\n${secret}`, '')
    const content = { text: plain(message) }
    return post(address, { ...(sign ? { timestamp, sign } : {}), msg_type: 'text', content })
  },
  wecom: ({ address, message }) =>
    post(address, { msgtype: 'text', text: { content: withinBytes(plain(message), 2048) } }),
  dingtalk: ({ address, secret, message, now }) => {
    const url = new URL(address)
    if (secret) {
      url.searchParams.set('timestamp', String(now))
      url.searchParams.set('sign', hmac(secret, `${now}\n${secret}`))
    }
    return post(url, { msgtype: 'text', text: { content: plain(message) } })
  },
  slack: ({ address, message }) =>
    post(address, { text: `${slackText(message.text)}\n<${message.address}>`, unfurl_links: false }),
  webhook: ({ address, secret, id, message, now }) => {
    const { type, at, data, address: link } = message
    const body = JSON.stringify({ type, timestamp: at, data: { ...data, link } })
    const timestamp = String(Math.floor(now / 1000))
    const key = Buffer.from((secret ?? '').replace(/^whsec_/, ''), 'base64')
    const signature = `v1,${hmac(key, `${id}.${timestamp}.${body}`)}`
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
    return { url: address, headers, body }
  },
}

function post(url: URL, body: unknown): RobotRequest {
  return { url, headers: {}, body: JSON.stringify(body) }
}

function hmac(key: string | Buffer, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64')
}

function plain({ text, address }: RobotMessage): string {
  return `${text}\n${address}`
}

/** The three signs by which Slack begins a link, a mention or an entity. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** As much of a text as fits, counted in bytes of UTF-8, without half a character at its end. */
function withinBytes(text: string, limit: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit) return kept
    kept += character
  }
  return kept
}
