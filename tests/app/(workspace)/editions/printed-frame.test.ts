import { describe, expect, it } from 'vitest'
import { inTheme } from '@/app/(workspace)/editions/printed-frame'
import { style } from '@/formats/edition/html-style'

describe('a printed page in the theme its reader chose', () => {
  it('takes its night colours always by night and never by day', () => {
    expect(inTheme(style, 'dark')).toContain('@media all {')
    expect(inTheme(style, 'light')).toContain('@media not all {')
    expect(inTheme(style, 'light')).not.toContain('prefers-color-scheme: dark')
  })

  it('is left alone where the reader follows the browser', () => {
    expect(inTheme(style, null)).toBe(style)
  })
})
