import { done, type Outcome, refused } from '@/domain/decision'
import { readForm } from './multipart'
import type { BodyRule, Operation, SentFile } from './operation'
import { readBytes } from './read-bytes'
import { parseStrictJson } from './strict-json'
import { checkTexts } from './text-rules'
import { validate } from './validate'

/** What came in a body, each part already held against the operation. */
export type ReadBody = {
  body?: unknown
  upload?: { meta: unknown; file: SentFile }
  raw?: { mediaType: string; bytes: Uint8Array }
  /** The bytes as they came, for the fingerprint of an idempotent request. */
  bytes: Uint8Array
}

/** Reads and checks the body of a request by its media type: 415, 413, 400, then 422. */
export async function readBody(operation: Operation, request: Request): Promise<Outcome<ReadBody>> {
  const rule = operation.body
  const type = mediaTypeOf(request.headers)
  if (rule && type !== '' && !kindOf(rule, type)) return unsupported(rule, type)
  const read = await readBytes(request)
  if (!read.ok) return read
  const bytes = read.value
  if (bytes.byteLength > 0 && type === '' && rule) return unsupported(rule, type)
  if (!rule) return bytes.byteLength === 0 ? done({ bytes }) : bodyOfNone(bytes)
  switch (kindOf(rule, type)) {
    case 'raw':
      return done({ bytes, raw: { mediaType: type, bytes } })
    case 'multipart': {
      const form = await readForm(bytes, request.headers.get('content-type') ?? '', rule.multipart)
      return form.ok ? done({ bytes, upload: form.value }) : form
    }
    default: {
      const body = readJson(bytes, rule)
      return body.ok ? done({ bytes, body: body.value }) : body
    }
  }
}

/** UTF-8 JSON as a value with only well-formed texts in it. */
export function decodeJson(bytes: Uint8Array): Outcome<unknown> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused('malformed', { problem: 'not_utf8' })
  }
  const parsed = parseStrictJson(text)
  if (!parsed.ok) return parsed
  const texts = checkTexts(parsed.value)
  return texts.ok ? parsed : texts
}

function readJson(bytes: Uint8Array, rule: BodyRule): Outcome<unknown> {
  // A call with nothing to say may come without a body.
  const decoded = bytes.byteLength === 0 ? done(undefined) : decodeJson(bytes)
  if (!decoded.ok) return decoded
  return rule.json ? validate(rule.json, decoded.value) : refused('malformed', { problem: 'not_json' })
}

function bodyOfNone(bytes: Uint8Array): Outcome<ReadBody> {
  const decoded = decodeJson(bytes)
  if (!decoded.ok) return decoded
  const isEmpty =
    decoded.value !== null && typeof decoded.value === 'object' && Object.keys(decoded.value).length === 0
  const [field = ''] = Object.keys(decoded.value ?? {})
  return isEmpty ? done({ bytes }) : refused('unknown_field', { field })
}

function mediaTypeOf(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function kindOf(rule: BodyRule, type: string): keyof BodyRule | undefined {
  if (rule.raw?.includes(type)) return 'raw'
  if (rule.multipart && type === 'multipart/form-data') return 'multipart'
  // No media type at all is told from a wrong one only once it is known whether there is a body.
  if (rule.json && (type === 'application/json' || type === '')) return 'json'
  return undefined
}

function unsupported(rule: BodyRule, type: string) {
  const accepted = [
    ...(rule.json ? ['application/json'] : []),
    ...(rule.multipart ? ['multipart/form-data'] : []),
    ...(rule.raw ?? []),
  ]
  return refused('unsupported_media_type', { mediaType: type, accepted })
}
