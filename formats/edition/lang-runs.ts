import type { SourceLanguage } from '../../domain/words'

export type LangRun = { text: string; lang: SourceLanguage }

/** Chinese characters with the marks and figures that stand between them. */
const han =
  /\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u201C\u201D\u00B7\d]*[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])?/gu
const opening = /[\u3008\u300A\u300C\u300E\u3010\uFF08]$/

/** A text cut into runs of one language each; joined, the runs are the text. Chinese in an English text is a run of its own. */
export function langRuns(text: string, lang: SourceLanguage): LangRun[] {
  if (lang === 'zh' || !/\p{Script=Han}/u.test(text)) return text === '' ? [] : [{ text, lang }]
  const runs: LangRun[] = []
  let end = 0
  for (const match of text.matchAll(han)) {
    // A Chinese quotation begins with its mark.
    const start = match.index - (opening.test(text.slice(end, match.index)) ? 1 : 0)
    if (start > end) runs.push({ text: text.slice(end, start), lang: 'en' })
    runs.push({ text: text.slice(start, match.index + match[0].length), lang: 'zh' })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), lang: 'en' })
  return runs
}
