import { etag } from './if-match'
import type { AnswerRule } from './operation'

/** A file to send as it is. */
export type SentBytes = {
  bytes: Uint8Array | ReadableStream<Uint8Array>
  contentType: string
  fileName: string
}

/** What a handler hands over on success: the value to send, and what goes into the headers with it. */
export type Reply<Value = unknown> = { value: Value; revision?: number; location?: string }

/** An answer ready to be sent, and to be kept for a replay. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array | ReadableStream<Uint8Array> | null
}

/** The successful answer of an operation. */
export function answerOf(rule: AnswerRule, reply: Reply): Answer {
  const headers: Record<string, string> = { 'cache-control': 'private, no-store' }
  if (reply.revision !== undefined) headers.etag = etag(reply.revision)
  if (reply.location !== undefined) headers.location = reply.location
  if (rule.status === 204) return { status: 204, headers, body: null }
  if (reply.value instanceof ReadableStream) return streamAnswer(rule.status, headers, reply.value)
  if (rule.files) return fileAnswer(rule.status, headers, reply.value as SentBytes)
  headers['content-type'] = 'application/json; charset=utf-8'
  return { status: rule.status, headers, body: JSON.stringify(reply.value) }
}

export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body instanceof Uint8Array ? new Uint8Array(body) : body, {
    status,
    headers,
  })
}

/** Sent piece by piece as it comes: nothing on the way may gather or compress it. */
function streamAnswer(
  status: number,
  headers: Record<string, string>,
  stream: ReadableStream<Uint8Array>,
): Answer {
  return {
    status,
    headers: {
      ...headers,
      'cache-control': 'private, no-store, no-transform',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    },
    body: stream,
  }
}

function fileAnswer(status: number, headers: Record<string, string>, file: SentBytes): Answer {
  return {
    status,
    headers: {
      ...headers,
      'content-type': file.contentType,
      'content-disposition': attachment(file.fileName),
      // What is sent was written by people: opened in a browser it must not run as one of our pages.
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      'x-content-type-options': 'nosniff',
    },
    body: file.bytes,
  }
}

/** `Content-Disposition` with the name in both forms of RFC 6266: ASCII for old readers, UTF-8 for the others. */
function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
