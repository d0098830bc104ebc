const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u
/** Marks that never begin a line. */
const clinging = /^[，。、；：！？）》」』】〉〕…—”’,.;:!?)\]}]/u

/** How many columns of a terminal a text takes: Chinese characters take two, combining marks none. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) count += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return count
}

/**
 * Breaks a text into lines of at most `width` columns: at spaces, and between Chinese characters. A word longer than a
 * line stands on a line of its own.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const { token, spaced } of tokensOf(text)) {
    const joined = line === '' ? token : `${line}${spaced ? ' ' : ''}${token}`
    if (line !== '' && columns(joined) > width && !clinging.test(token)) {
      lines.push(line)
      line = token
    } else {
      line = joined
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** Words, with each wide character a word of its own; `spaced` where white space stood before it. */
function tokensOf(text: string): { token: string; spaced: boolean }[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap(word => {
      const parts: string[] = []
      let narrow = ''
      for (const character of word) {
        if (!wide.test(character)) {
          narrow += character
          continue
        }
        if (narrow !== '') parts.push(narrow)
        narrow = ''
        parts.push(character)
      }
      if (narrow !== '') parts.push(narrow)
      return parts.map((token, index) => ({ token, spaced: index === 0 }))
    })
}
