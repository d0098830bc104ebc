import { lookup as resolve } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { addressKind } from './address'

/** Why an outside service gave no answer to work with. Never holds what it said: that could hold anything. */
export class ServiceFault extends Error {
  constructor(
    readonly code: ServiceFaultCode,
    /** What it asked for by Retry-After, in seconds. */
    readonly afterSeconds?: number,
  ) {
    super(code)
  }
}
export type ServiceFaultCode =
  | 'unreachable'
  | 'timed_out'
  | 'busy'
  | 'redirected'
  | 'address_refused'
  | 'answer_too_large'
  | 'stopped'

export type Limits = {
  /** Milliseconds for the whole, and between two pieces of the answer. */
  total: number
  silence: number
  bytes: number
}

export type Asking = {
  url: URL
  headers: Record<string, string>
  body: string
  /** Whether an admin said that the service stands on this machine or in the own network; then, plain http will do. */
  own: boolean
  signal: AbortSignal
  limits: Limits
  /** Called once the other side is connected to: before that, it has certainly been told nothing. */
  onConnect?: () => void
  /** Milliseconds since 1970, for a Retry-After that names a time. */
  clock?: () => number
}

export type Answered = { status: number; contentType: string; text: string }

/**
 * Posts JSON to an outside service and reads its answer within bounds. Node's own client and not `fetch`, for one reason:
 * the address that was checked is the address connected to, so that a name which answers otherwise the second time gains
 * nothing. Follows no redirect, sends no cookie, asks for no compression.
 * @throws ServiceFault
 */
export async function ask(asking: Asking): Promise<Answered> {
  const { url, own, limits } = asking
  if (!mayAsk(url, own)) throw new ServiceFault('address_refused')
  const late = AbortSignal.timeout(limits.total)
  const signal = AbortSignal.any([asking.signal, late])
  let silent = false
  const onSilence = () => {
    silent = true
  }
  try {
    const response = await send(asking, signal, onSilence)
    const status = response.statusCode ?? 0
    if (status >= 300 && status < 400) {
      response.destroy()
      throw new ServiceFault('redirected')
    }
    if (status === 429 || status === 503) {
      response.destroy()
      throw new ServiceFault('busy', retryAfter(response.headers['retry-after'], asking.clock ?? Date.now))
    }
    const text = await readWithin(response, limits.bytes)
    return { status, contentType: response.headers['content-type'] ?? '', text }
  } catch (error) {
    if (error instanceof ServiceFault) throw error
    if (asking.signal.aborted) throw new ServiceFault('stopped')
    throw new ServiceFault(late.aborted || silent ? 'timed_out' : 'unreachable')
  }
}

/** Plain http, and an address written in figures, only for what the admin says is the own network. */
export function mayAsk(url: URL, own: boolean): boolean {
  if (url.username || url.password) return false
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && own)) return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 || fits(host, url, own)
}

/** A public address needs https whatever else is allowed. */
function fits(address: string, url: URL, own: boolean): boolean {
  const kind = addressKind(address)
  return kind === 'public' ? url.protocol === 'https:' : kind === 'own' && own
}

function send(
  { url, headers, body, own, limits, onConnect }: Asking,
  signal: AbortSignal,
  onSilence: () => void,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((answer, fail) => {
    const sent = request(url, {
      method: 'POST',
      headers: {
        accept: 'application/json, text/event-stream',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
      agent: false,
      lookup: checkedLookup(url, own),
      signal,
    })
    sent.setTimeout(limits.silence, () => {
      onSilence()
      sent.destroy()
    })
    if (onConnect) sent.on('socket', socket => socket.once('connect', onConnect))
    sent.on('response', answer)
    sent.on('error', fail)
    sent.end(body)
  })
}

function checkedLookup(url: URL, own: boolean): LookupFunction {
  return (name, options, answer) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, '', 0)
      const [first] = found
      // All of them, for whoever controls the name may mix one of each.
      if (!first || !found.every(({ address }) => fits(address, url, own)))
        return answer(new ServiceFault('address_refused'), '', 0)
      return options.all ? answer(null, found) : answer(null, first.address, first.family)
    })
}

async function readWithin(response: IncomingMessage, bytes: number): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    length += (part as Buffer).length
    if (length > bytes) {
      response.destroy()
      throw new ServiceFault('answer_too_large')
    }
    parts.push(part as Buffer)
  }
  if (!response.complete) throw new ServiceFault('unreachable')
  return Buffer.concat(parts).toString('utf8')
}

/** Seconds, from a number or from a date of HTTP. */
function retryAfter(header: string | undefined, clock: () => number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - clock()) / 1000))
}
