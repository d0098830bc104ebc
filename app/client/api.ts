import { type Answer, noAnswer, type Problem } from './problem'

export type { Answer, Problem } from './problem'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

type Options = {
  body?: unknown
  /** The revision that the text was made from. */
  ifMatch?: number
  idempotencyKey?: string
  /** Lets the request outlive the page, for a last save. At most 64 KiB. */
  keepalive?: boolean
  /** What the page asks by itself: nobody is interrupted in their typing by a dialog for it. */
  quiet?: boolean
}

/** What the page offers when the server asks who is there: each answers whether to send the request again. */
export type Doorkeeper = {
  signIn: () => Promise<boolean>
  prove: () => Promise<boolean>
  /** What to say when there is no connection. */
  offline: string
}

let doorkeeper: Doorkeeper | null = null

/** Names who asks for a password when a request needs one. The workspace's frame does so; returns how to take it back. */
export function keepDoor(keeper: Doorkeeper): () => void {
  doorkeeper = keeper
  return () => {
    if (doorkeeper === keeper) doorkeeper = null
  }
}

/**
 * Sends one request to the program's own interface. A session that ended and a proof that ran out are asked for in
 * place, and the request is sent again after: whoever calls keeps their text and waits. Never throws: no
 * connection is a problem with code `offline`.
 */
export async function send<T>(method: Method, path: string, options: Options = {}): Promise<Answer<T>> {
  const answer = await attempt<T>(method, path, options)
  if (answer.ok || options.keepalive || options.quiet || !doorkeeper) return answer
  const { code } = answer.problem
  if (code === 'not_signed_in' && (await doorkeeper.signIn())) return attempt(method, path, options)
  if (code === 'fresh_proof_required' && (await doorkeeper.prove())) return attempt(method, path, options)
  return answer
}

async function attempt<T>(method: Method, path: string, options: Options): Promise<Answer<T>> {
  const { body, ifMatch, idempotencyKey, keepalive } = options
  // A form and a file say themselves what they are.
  const isWhole = body instanceof FormData || body instanceof Blob
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined && !isWhole) headers['content-type'] = 'application/json'
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey
  try {
    const response = await fetch(path, {
      method,
      headers,
      keepalive,
      body: body === undefined ? undefined : isWhole ? body : JSON.stringify(body),
    })
    return await readAnswer<T>(response)
  } catch {
    return noAnswer(doorkeeper?.offline ?? '')
  }
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  const json: unknown = text === '' ? null : JSON.parse(text)
  if (response.ok) return { ok: true, data: json as T, revision: revisionIn(response) }
  const problem = (json ?? {}) as Partial<Problem>
  const retryAfter = Number(response.headers.get('retry-after')) || undefined
  return {
    ok: false,
    problem: {
      ...problem,
      code: problem.code ?? 'internal',
      status: response.status,
      detail: problem.detail ?? response.statusText,
      ...(retryAfter ? { retryAfter } : {}),
    },
  }
}

function revisionIn(response: Response): number | null {
  const digits = /^(?:W\/)?"(\d+)"$/.exec(response.headers.get('etag') ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
