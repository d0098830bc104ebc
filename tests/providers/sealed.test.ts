import { expect, it } from 'vitest'
import { seal, unseal } from '@/providers/sealed'

const secret = 'an installation’s secret of forty-three letters'

it('a sealed secret opens with what it was sealed by, for what it was sealed for', () => {
  const sealed = seal(secret, 'drafts', 'sk-中文-key')
  expect(sealed).not.toContain('key')
  expect(unseal(secret, 'drafts', sealed)).toBe('sk-中文-key')
  expect(unseal(`${secret}.`, 'drafts', sealed)).toBeNull()
  expect(unseal(secret, 'mail', sealed)).toBeNull()
  expect(seal(secret, 'drafts', 'sk-中文-key')).not.toBe(sealed)
})

it('a sealed secret altered in any byte opens no more', () => {
  const [version, nonce = '', body = ''] = seal(secret, 'drafts', 'k').split('.')
  const bytes = Buffer.from(body, 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const altered = Buffer.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(unseal(secret, 'drafts', [version, nonce, altered.toString('base64url')].join('.'))).toBeNull()
  }
  for (const text of ['', 'v1', 'v1..', 'v1.AA.AA', 'sk-plain', `v2.${nonce}.${body}`])
    expect(unseal(secret, 'drafts', text)).toBeNull()
})
