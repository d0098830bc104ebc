/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Range = { start: number; end: number }

/**
 * What in an English text is no prose: addresses of the web and of mail, handles, hashtags, names of files, code. The
 * rules on spaces and words leave it alone.
 */
export function literals(text: string): Range[] {
  if (!/[@#`/\\.]/.test(text)) return []
  return [...text.matchAll(LITERAL)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function isIn(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(range => range.start <= offset && offset < range.end)
}

const DOMAIN =
  '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|org|net|edu|gov|int|info|io|cn|eu|uk|us|de|fr|ru|jp|tv|co)(?![a-z0-9])(?:\\.[a-z]{2}(?![a-z]))?(?:[/:?#][^\\s<>“”"]*)?'

const LITERAL = new RegExp(
  [
    '`[^`\\n]+`',
    '\\b[a-z][a-z0-9+.-]*://[^\\s<>“”"]+',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    '(?<!\\w)[@#]\\w+',
    DOMAIN,
    '\\bdoi:\\s?10\\.[^\\s]+',
    '\\b[\\w-]+\\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|html?|md|js|ts|py|jpe?g|png|zip|mp[34])\\b',
  ].join('|'),
  'gi',
)
