const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u

/** How many columns of a terminal a text takes: Chinese characters take two, combining marks none. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) count += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return count
}
