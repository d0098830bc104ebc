import { Fragment, type ReactNode } from 'react'
import { hiddenKind } from '@/domain/languages/invisible'

const suspect = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u

/**
 * A text with the characters nobody sees written out as their code points, so that they can neither hide nor turn the words
 * around. The text itself is not changed; copying it from the page gives the marks.
 */
export function HiddenCharacters({ text }: { text: string }): ReactNode {
  if (!suspect.test(text)) return text
  const parts: { from: number; words: string; mark?: string }[] = [{ from: 0, words: '' }]
  let at = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const last = parts.at(-1)
    if (hiddenKind(codePoint)) {
      if (last) last.mark = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
      parts.push({ from: at + character.length, words: '' })
    } else if (last) last.words += character
    at += character.length
  }
  return parts.map(({ from, words, mark }) => (
    <Fragment key={from}>
      {words}
      {mark && (
        <span className="mx-0.5 rounded-sm border border-ochre bg-ochre-wash px-0.5 font-mono text-micro text-ochre">
          {mark}
        </span>
      )}
    </Fragment>
  ))
}
