/** A stretch of Chinese in a text: UTF-16 offsets, end exclusive. */
export type HanRun = { start: number; end: number; text: string }

const INNER = '[\\p{Script=Han}·、，。；：！？《》〈〉「」『』（）—…“”‘’0-9０-９%％]'
const RUN = new RegExp(`[《〈「『]?\\p{Script=Han}(?:${INNER}*\\p{Script=Han})?[》〉」』]?`, 'gu')

/** The stretches of Chinese characters in a text, with the marks and figures between them and a title's own brackets. */
export function hanRuns(text: string): HanRun[] {
  const runs: HanRun[] = []
  for (const match of text.matchAll(RUN)) {
    const { start, words } = trimmed(match.index, match[0])
    runs.push({ start, end: start + words.length, text: words })
  }
  return runs
}

/** A title's bracket belongs to the run only with its partner: Chinese after "《A" has none to open. */
function trimmed(start: number, words: string): { start: number; words: string } {
  const pairs = [
    ['《', '》'],
    ['〈', '〉'],
    ['「', '」'],
    ['『', '』'],
  ] as const
  for (const [open, close] of pairs) {
    if (words.startsWith(open) && !words.includes(close)) return { start: start + 1, words: words.slice(1) }
    if (words.endsWith(close) && !words.includes(open)) return { start, words: words.slice(0, -1) }
  }
  return { start, words }
}
