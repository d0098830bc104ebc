/** What of a keyboard event the matching looks at. */
export interface Stroke {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Whether one stroke, written `mod+enter`, `shift+k` or `?`, is the one pressed. `mod` is Ctrl or Cmd. */
export function matches(stroke: string, pressed: Stroke): boolean {
  const parts = stroke === '+' ? ['+'] : stroke.split('+')
  const key = parts.at(-1)
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  if (key !== pressed.key.toLowerCase()) return false
  if (wants('mod') !== (pressed.ctrlKey || pressed.metaKey)) return false
  if (wants('alt') !== pressed.altKey) return false
  // A sign such as ? needs shift on some keyboards and not on others: only letters and named keys ask for it.
  return !/^(\p{L}|\w{2,})$/u.test(key) || wants('shift') === pressed.shiftKey
}

/** Whether the keys work without Ctrl, Cmd or Alt, and so could be set off by typing or by dictation. */
export function isSingle(keys: string): boolean {
  return !/(^|\+)(mod|alt)\+/.test(keys) && !/^(escape|f\d+)$/.test(keys)
}
