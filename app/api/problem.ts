import type { Language } from '@/app/i18n/languages'
import type { Refusal, Unmet } from '@/domain/decision'
import { refusalStatus } from '@/domain/refusals'
import { etag } from './if-match'
import { refusalWords, statusWords } from './refusal-words'
import type { Answer } from './respond'

/** A refusal as a problem document (RFC 9457) in the caller's language. */
export function problemAnswer(refusal: Refusal, language: Language): Answer {
  const { code, facts, unmet, current } = refusal
  const status = refusalStatus[code]
  const body = {
    ...facts,
    // Its members stand beside those of the problem; where one has the same name, it is found in `current`.
    ...(current ? { current, ...current } : {}),
    type: `urn:bianyi:problem:${code}`,
    title: statusWords(language, status),
    status,
    detail: refusalWords(language, code, facts),
    code,
    ...(unmet ? { unmet: unmet.map(gate => inWords(gate, language)) } : {}),
  }
  const headers = { ...problemHeaders, 'content-language': language, ...headersFor(refusal) }
  return { status, headers, body: JSON.stringify(body) }
}

const problemHeaders = {
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'private, no-store',
}

function inWords({ code, facts }: Unmet, language: Language) {
  return { ...facts, code, message: refusalWords(language, code, facts) }
}

function headersFor({ code, facts, current }: Refusal): Record<string, string> {
  const status = refusalStatus[code]
  if (status === 401) return { 'www-authenticate': 'Bearer' }
  if (status === 429 || status === 503 || status === 507)
    return { 'retry-after': String(facts?.retryAfter ?? 1) }
  if (status === 412 && typeof current?.revision === 'number') return { etag: etag(current.revision) }
  return {}
}
