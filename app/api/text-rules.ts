import { allowed, type Decision, refused } from '@/domain/decision'
import { MAX_SOURCE_BYTES, utf8Length } from '@/domain/source-text'

/**
 * Looks at every string of a request's value: none may be larger than a source text may be (`text_too_large`), and none
 * may hold half of a surrogate pair (`invalid`), which neither UTF-8 nor the chained history can carry.
 */
export function checkTexts(value: unknown, field = ''): Decision {
  if (typeof value === 'string') return checkText(value, field)
  if (value === null || typeof value !== 'object') return allowed
  for (const [name, member] of Object.entries(value)) {
    const path = field ? `${field}.${name}` : name
    const named = checkText(name, field)
    if (!named.ok) return named
    const decision = checkTexts(member, path)
    if (!decision.ok) return decision
  }
  return allowed
}

function checkText(text: string, field: string): Decision {
  // A UTF-16 unit is at least one byte and at most three, so most texts need no counting.
  if (text.length * 3 > MAX_SOURCE_BYTES) {
    const bytes = utf8Length(text)
    if (bytes > MAX_SOURCE_BYTES) return refused('text_too_large', { field, bytes, limit: MAX_SOURCE_BYTES })
  }
  return loneSurrogate.test(text) ? refused('invalid', { field, problem: 'lone_surrogate' }) : allowed
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
