import { describe, expect, it } from 'vitest'
import { dropSpoofable, judge } from '@/server/request-guard'

const local = new URL('http://localhost:3000')
const asked = (more: Partial<Parameters<typeof judge>[0]> = {}) => ({
  method: 'GET',
  url: '/articles?q=1',
  host: 'localhost:3000',
  ...more,
})

describe('headers from outside', () => {
  it.each([
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'x-real-ip',
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-nextjs-data',
    'x-invoke-path',
    'x-matched-path',
    'content-security-policy',
    'content-security-policy-report-only',
    'x-nonce',
    'x-bianyi-peer',
  ])('%s is taken away', name => {
    const headers = { [name]: 'spoofed', accept: 'text/html' }
    dropSpoofable(headers)
    expect(headers).toEqual({ accept: 'text/html' })
  })

  it('that a browser needs stay', () => {
    const headers = {
      cookie: 'a=b',
      origin: 'http://localhost:3000',
      rsc: '1',
      'if-match': '"3"',
      'next-router-state-tree': 'x',
    }
    const before = { ...headers }
    dropSpoofable(headers)
    expect(headers).toEqual(before)
  })
})

describe('a request', () => {
  it('under the canonical name is served', () => {
    expect(judge(asked(), local)).toEqual({ kind: 'serve' })
    expect(judge(asked({ method: 'POST' }), local)).toEqual({ kind: 'serve' })
  })

  it.each(['127.0.0.1:3000', '[::1]:3000', 'localhost:3001', 'localhost'])(
    'under %s is sent to the canonical name',
    host => {
      expect(judge(asked({ host }), local)).toEqual({
        kind: 'redirect',
        location: 'http://localhost:3000/articles?q=1',
      })
    },
  )

  it('under another loopback name changes nothing', () => {
    expect(judge(asked({ host: '127.0.0.1:3000', method: 'POST' }), local)).toMatchObject({ status: 421 })
  })

  it.each(['evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example:3000', undefined, ''])(
    'under the foreign name %s is refused',
    host => {
      expect(judge(asked({ host }), local)).toMatchObject({ kind: 'refuse', status: 421 })
    },
  )

  it.each([
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'http://evil.example/',
    '/@evil.example',
  ])('for %j is never sent to another origin', url => {
    const verdict = judge(asked({ host: '127.0.0.1:3000', url }), local)
    if (verdict.kind === 'redirect') expect(new URL(verdict.location).origin).toBe('http://localhost:3000')
    else expect(verdict).toMatchObject({ status: 421 })
  })

  it.each(['TRACE', 'TRACK', 'CONNECT', 'PROPFIND'])('by %s is refused', method => {
    expect(judge(asked({ method }), local)).toMatchObject({ kind: 'refuse', status: 405 })
  })

  it('for the image optimiser finds nothing', () => {
    expect(judge(asked({ url: '/_next/image?url=%2Fa.png&w=64&q=75' }), local)).toMatchObject({ status: 404 })
  })

  it('that a TLS proxy passes on is served under whatever name the proxy uses', () => {
    expect(judge(asked({ host: '127.0.0.1:3000' }), new URL('https://news.example.org'))).toEqual({
      kind: 'serve',
    })
  })
})
