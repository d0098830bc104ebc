import { hiddenKind } from '../../domain/languages/invisible'

/**
 * A text as it may be printed: control characters become U+FFFD. They draw nothing, HTML forbids them, and a terminal
 * obeys them. Direction marks go the same way, because they can make a page show other words than it holds.
 */
export function printable(text: string): string {
  let printed = ''
  for (const character of text) {
    const kind = hiddenKind(character.codePointAt(0) ?? 0)
    printed += kind === 'control' || kind === 'bidi' ? '\uFFFD' : character
  }
  return printed
}
