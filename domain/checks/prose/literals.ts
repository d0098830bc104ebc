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

/** Whether an offset lies in one of the ranges, which are in order and apart. */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const at = ranges[low]
  return at !== undefined && at.start <= offset
}

const DOMAIN =
  '(?<![a-z0-9.-])(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\\.){1,6}(?:com|org|net|edu|gov|int|info|io|cn|eu|uk|us|de|fr|ru|jp|tv|co)(?![a-z0-9])(?:\\.[a-z]{2}(?![a-z]))?(?:[/:?#][^\\s<>“”"]*)?'

const LITERAL = new RegExp(
  [
    '`[^`\\n]+`',
    '(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}://[^\\s<>“”"]+',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}',
    '(?<!\\w)[@#]\\w+',
    DOMAIN,
    '\\bdoi:\\s?10\\.[^\\s]+',
    '(?<![\\w-])[\\w-]{1,80}\\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|html?|md|js|ts|py|jpe?g|png|zip|mp[34])\\b',
  ].join('|'),
  'gi',
)
