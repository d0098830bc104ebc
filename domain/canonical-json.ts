/** What RFC 8785 can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/**
 * JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, ECMAScript numbers, no white space,
 * no Unicode normalisation. Members that are undefined are left out.
 * @throws TypeError for a lone surrogate or a number that is not finite.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  // Every page of an article hashes all its passages: put together without a list of members in between.
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${canonicalString(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no such number')
  return JSON.stringify(value)
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function canonicalString(value: string): string {
  if (loneSurrogate.test(value)) throw new TypeError('canonical JSON refuses a lone surrogate')
  return JSON.stringify(value)
}
