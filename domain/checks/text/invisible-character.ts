import { hiddenKind } from '../../languages/invisible'
import type { Check, Found } from '../check'
import { characterName } from './character-names'

/** Characters that draw nothing: see `checkInvisibleCharacter`. */
export const invisibleCharacter: Check = {
  name: 'invisible_character',
  onByDefault: true,
  run: checkInvisibleCharacter,
}

/**
 * Characters that a reader cannot see, controls, and the marks of a damaged text (U+FFFD, private use), by their Unicode
 * names: an error; what draws nothing has its removal as the fix. What makes up an emoji or chooses a form of a Han
 * character is left alone. Direction marks are `checkBidiCharacter`'s.
 */
export function checkInvisibleCharacter(_source: string | undefined, target: string): Found[] {
  if (!SUSPECT.test(target)) return []
  const found: Found[] = []
  let offset = 0
  let before = ''
  const characters = [...target]
  for (const [index, character] of characters.entries()) {
    const codePoint = character.codePointAt(0) ?? 0
    const last = found.at(-1)
    const code = trouble(codePoint)
    if (code !== null && !isJoinedUp(codePoint, before, characters[index + 1] ?? '')) {
      if (last?.end === offset && last.code === code && last.facts.name === characterName(codePoint))
        found[found.length - 1] = { ...last, end: offset + character.length }
      else
        found.push({
          check: 'invisible_character',
          severity: 'error',
          start: offset,
          end: offset + character.length,
          code,
          facts: { name: characterName(codePoint) },
          ...(code === 'invisible_character' ? { fix: replacement(codePoint) } : {}),
        })
    }
    offset += character.length
    before = character
  }
  return found
}

const SUSPECT = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\u2028\u2029\ufff9-\ufffd]/u

function trouble(codePoint: number): 'invisible_character' | 'damaged_character' | null {
  const kind = hiddenKind(codePoint)
  if (kind === 'invisible' || kind === 'control') return 'invisible_character'
  if (codePoint === 0x2028 || codePoint === 0x2029) return 'invisible_character'
  if (codePoint === 0xfffc || codePoint === 0xfffd) return 'damaged_character'
  return /[\p{Co}\p{Cs}]/u.test(String.fromCodePoint(codePoint)) ? 'damaged_character' : null
}

/** A joiner inside an emoji, a selector after one, a selector after a Han character, the tags of a flag. */
function isJoinedUp(codePoint: number, before: string, after: string): boolean {
  if (codePoint === 0x200d)
    return (before === '\ufe0f' || /\p{Emoji}/u.test(before)) && /\p{Extended_Pictographic}/u.test(after)
  if (codePoint === 0xfe0e || codePoint === 0xfe0f) return /\p{Emoji}/u.test(before)
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return /\p{Script=Han}/u.test(before)
  return codePoint >= 0xe0020 && codePoint <= 0xe007f && /[\u{1f3f4}\u{e0020}-\u{e007e}]/u.test(before)
}

/** A break keeps its place as an ordinary one. */
function replacement(codePoint: number): string {
  if (codePoint === 0x2028 || codePoint === 0x2029 || codePoint === 0x85) return '\n'
  return codePoint === 0x0b || codePoint === 0x0c ? ' ' : ''
}
