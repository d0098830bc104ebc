/** Whether a code point is a Han character: the Unicode blocks of unified and compatibility ideographs, 〇 and 々. */
export function isHan(codePoint: number): boolean {
  if (codePoint < 0x3005) return false
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return true
  return (
    codePoint === 0x3005 ||
    codePoint === 0x3007 ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  )
}
