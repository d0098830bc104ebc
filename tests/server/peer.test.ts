import { expect, it } from 'vitest'
import { peerOf } from '@/server/peer'

const proxies = ['10.0.0.7', '127.0.0.1']

it('whoever connects is who they are, whatever they say', () => {
  const seen = { remote: '::ffff:203.0.113.9', forwarded: '198.51.100.1' }
  expect(peerOf(seen, { https: true, proxies })).toBe('203.0.113.9')
  expect(peerOf(seen, { https: false, proxies: [] })).toBe('203.0.113.9')
})

it('a proxy that is named is believed, of what it wrote itself', () => {
  const seen = { remote: '10.0.0.7', forwarded: '198.51.100.1, 203.0.113.9' }
  expect(peerOf(seen, { https: true, proxies })).toBe('203.0.113.9')
  expect(peerOf({ ...seen, forwarded: ['198.51.100.1', '2001:db8::5'] }, { https: true, proxies })).toBe(
    '2001:db8::5',
  )
})

it.each([undefined, '', 'unknown', '203.0.113.9, "><script>', '1.2.3.4:80'])(
  'a named proxy that says %j hides whom it stands for',
  forwarded => {
    expect(peerOf({ remote: '10.0.0.7', forwarded }, { https: true, proxies })).toBe(null)
  },
)

it('a proxy on this machine that is not named hides whom it stands for', () => {
  const seen = { remote: '127.0.0.1', forwarded: '198.51.100.1' }
  expect(peerOf(seen, { https: true, proxies: [] })).toBe(null)
  expect(peerOf(seen, { https: false, proxies: [] })).toBe('127.0.0.1')
})
