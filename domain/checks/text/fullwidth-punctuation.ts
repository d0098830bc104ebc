import type { Check, Found } from '../check'
import { hanRuns } from './han-runs'

/** Full-width characters in the English: see `checkFullwidthPunctuation`. */
export const fullwidthPunctuation: Check = {
  name: 'fullwidth_punctuation',
  onByDefault: true,
  run: checkFullwidthPunctuation,
}

/**
 * Chinese punctuation, full-width letters and figures, and the ideographic space in an English text: an error with its
 * English form as the fix, with the space that English wants beside it. Marks that belong to a stretch of Chinese are its own.
 */
export function checkFullwidthPunctuation(_source: string | undefined, target: string): Found[] {
  if (!WIDE.test(target)) return []
  const chinese = hanRuns(target)
  return [...target.matchAll(new RegExp(WIDE.source, 'gu'))]
    .filter(match => !chinese.some(run => run.start <= match.index && match.index < run.end))
    .map(match => {
      const start = match.index
      const end = start + match[0].length
      return {
        check: 'fullwidth_punctuation',
        severity: 'error',
        start,
        end,
        code: match[0].startsWith('\u3000') ? 'fullwidth_space' : 'fullwidth_punctuation',
        facts: { text: match[0], points: codePoints(match[0]) },
        fix: spaced(
          narrow(match[0]),
          target.slice(Math.max(0, start - 40), start),
          target.slice(end, end + 40),
        ),
      }
    })
}

const WIDE =
  /\u3000+|——|……|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+|[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffe6\u3001\u3002\u3008-\u3011\u3014-\u301b\u301d-\u301f]/u

const ENGLISH: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '｡': '.',
  '､': ',',
  '〈': '‘',
  '〉': '’',
  '《': '“',
  '》': '”',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｢': '“',
  '｣': '”',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '〘': '[',
  '〙': ']',
  '〚': '[',
  '〛': ']',
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '～': '–',
  '￥': '¥',
  '･': '·',
  '——': '—',
  '……': '…',
}

function narrow(wide: string): string {
  if (wide.startsWith('\u3000')) return ' '
  return ENGLISH[wide] ?? wide.normalize('NFKC')
}

/** The English form with the space it wants: after a stop or a closing bracket, before an opening one. */
function spaced(form: string, before: string, after: string): string {
  if (form === ' ')
    return before === '' || after === '' || /\s$/u.test(before) || /^\s/u.test(after) ? '' : ' '
  const wordBefore = /[\p{L}\p{N}.,;:!?”’)]$/u.test(before)
  const wordAfter = /^[\p{L}\p{N}“‘($€£]/u.test(after)
  const betweenFigures = /\d$/u.test(before) && /^\d/u.test(after)
  if (/^[([{“‘]$/u.test(form)) return wordBefore ? ` ${form}` : form
  if (/^[,.;:!?)\]}”’]$/u.test(form) && wordAfter && !(betweenFigures && /[,.:]/u.test(form)))
    return `${form} `
  return form
}

function codePoints(text: string): string {
  return [...new Set(text)]
    .slice(0, 3)
    .map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
