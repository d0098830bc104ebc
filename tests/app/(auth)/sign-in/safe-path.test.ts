import { describe, expect, it } from 'vitest'
import { safePath } from '@/app/(auth)/sign-in/safe-path'

describe('where to go after signing in', () => {
  it.each(['/', '/articles/art_1/translate', '/articles?state=in_review&view=list', '/review#unt_1'])(
    'is the page that was asked for: %s',
    path => expect(safePath(path)).toBe(path),
  )

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/a\nb',
    '/sign-in?next=/',
    '/api/auth/signout',
    '',
    undefined,
    ['/articles'],
  ])('is the desk when the address asks for anything else: %j', wanted => expect(safePath(wanted)).toBe('/'))
})
