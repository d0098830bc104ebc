import type { Check, CheckContext, Found } from '../check'
import { type HanRun, hanRuns } from './han-runs'

/** Chinese left in the English: see `checkLeftBehind`. */
export const leftBehind: Check = { name: 'left_behind', onByDefault: true, run: checkLeftBehind }

/**
 * Chinese characters in an English text, one finding for each stretch. Allowed are a term or a name in brackets after its
 * English, "Da Wei (达巍)", "benevolence (ren, 仁)", a title in brackets, "(《孙子兵法》)", and a quoted word that the
 * sentence speaks about, "the character “和”". A title that stands bare in 《》 is a warning, the rest are errors. Where
 * the stretch is a term of the glossary the fix is its English. Nothing is found where the text is its own source:
 * `checkUntranslated` says that once.
 */
export function checkLeftBehind(
  source: string | undefined,
  target: string,
  { terms }: Pick<CheckContext, 'terms'>,
): Found[] {
  if (!HAN.test(target) || source?.trim() === target.trim()) return []
  return hanRuns(target)
    .filter(run => !inBrackets(run, target) && !spokenOf(run, target))
    .map(run => {
      const fix = terms.find(term => term.zh === run.text)?.en[0]
      return {
        check: 'left_behind',
        severity: isTitle(run.text) ? 'warning' : 'error',
        start: run.start,
        end: run.end,
        code: isTitle(run.text) ? 'left_behind_title' : 'left_behind',
        facts: { text: run.text },
        ...(fix === undefined ? {} : { fix }),
      }
    })
}

const HAN = /\p{Script=Han}/u
const longestInBrackets = 30
const longestTitle = 80
const mostWordsBeside = 6

/** Whether the stretch stands in brackets that follow English, as a gloss and not as a part of the sentence. */
function inBrackets(run: HanRun, text: string): boolean {
  const open = opening(text, run.start)
  if (
    open === null ||
    !/[\p{Script=Latin}\p{N}][”’"'.,!?%*_]*\s*$/u.test(text.slice(Math.max(0, open - 40), open))
  )
    return false
  const close = text.slice(run.end).search(/[)）\]］]/u)
  if (close < 0) return false
  const before = text.slice(open + 1, run.start)
  const after = text.slice(run.end, run.end + close)
  if (isTitle(run.text)) return run.text.length <= longestTitle
  if (run.text.length > longestInBrackets || /[。！？]/u.test(run.text)) return false
  return isGloss(before.split(/[,，;；:：/／]/u).at(-1) ?? '', after.split(/[,，;；:：/／]/u)[0] ?? '')
}

/** Beside the Chinese there may be its pinyin or "Chinese", on one side: words on both sides are a sentence. */
function isGloss(before: string, after: string): boolean {
  const left = before.match(/\p{L}+/gu)?.length ?? 0
  const right = after.match(/\p{L}+/gu)?.length ?? 0
  return (left === 0 || right === 0) && left + right <= mostWordsBeside
}

/** The offset of the bracket that is open at `at`, or null. */
function opening(text: string, at: number): number | null {
  let depth = 0
  for (let index = at - 1; index >= 0; index--) {
    const character = text.charAt(index)
    if (/[)）\]］]/u.test(character)) depth += 1
    if (/[(（[［]/u.test(character)) {
      if (depth === 0) return index
      depth -= 1
    }
    if (character === '\n') return null
  }
  return null
}

const CUE =
  /\b(?:characters?|words?|terms?|phrases?|expressions?|idioms?|saying|slogan|proverb|Chinese|Mandarin|written)(?:\s+(?:for|of|is|as|was|like|are)\s+\w+,?|\s+(?:is|as|was|like|are)|\s+(?:and|or)\s+“[^”]*”|,|:)?\s*$/iu

/** Whether the words are quoted and the sentence speaks about them as words. */
function spokenOf(run: HanRun, text: string): boolean {
  const before = text.slice(Math.max(0, run.start - 60), run.start)
  const quoted = /[“"‘']$/u.test(before) && /^[”"’',.]/u.test(text.slice(run.end))
  return quoted && run.text.length <= 12 && CUE.test(before.slice(0, -1))
}

function isTitle(text: string): boolean {
  return text.startsWith('《') && text.endsWith('》')
}
