import { describe, expect, it } from 'vitest'
import { addressKind } from '@/providers/http/address'
import { ask, mayAsk } from '@/providers/http/ask'
import { startService } from '../../support/fake-service'

describe('what an address is', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['127.0.0.1', 'own'],
    ['10.1.2.3', 'own'],
    ['172.16.0.1', 'own'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'own'],
    ['::1', 'own'],
    ['fd00::1', 'own'],
    ['::ffff:127.0.0.1', 'own'],
    ['::ffff:7f00:1', 'own'],
    ['::ffff:8.8.8.8', 'public'],
    ['169.254.169.254', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['2002:7f00:1::', 'never'],
    ['fe80::1', 'never'],
    ['100.64.0.1', 'never'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['localhost', 'never'],
  ])('%s is %s', (address, kind) => expect(addressKind(address)).toBe(kind))
})

describe('which services may be asked', () => {
  it.each([
    ['https://api.example.com/v1', false, true],
    ['http://api.example.com/v1', false, false],
    ['http://ollama:11434/v1', true, true],
    ['http://127.0.0.1:11434', true, true],
    ['http://127.0.0.1:11434', false, false],
    ['https://127.0.0.1', false, false],
    ['https://2130706433/', false, false],
    ['https://0x7f.1/', false, false],
    ['https://[::ffff:127.0.0.1]/', false, false],
    ['https://192.168.0.10', true, true],
    ['https://169.254.169.254', true, false],
    ['http://8.8.8.8', true, false],
    ['https://8.8.8.8', false, true],
    ['https://a:b@api.example.com', false, false],
    ['ftp://api.example.com', true, false],
    ['file:///etc/passwd', true, false],
  ])('%s, own network %s: %s', (url, own, expected) => {
    expect(mayAsk(new URL(url), own)).toBe(expected)
  })

  it('a name is what it resolves to, and no connection is made to what may not be', async () => {
    const service = await startService((_, response) => void response.end('{}'))
    const { port } = new URL(service.address)
    const asked = (own: boolean, scheme: string) =>
      ask({
        url: new URL(`${scheme}://localhost:${port}/`),
        headers: {},
        body: '{}',
        own,
        signal: new AbortController().signal,
        limits: { total: 2000, silence: 500, bytes: 1000 },
      })
    await expect(asked(false, 'https')).rejects.toMatchObject({ code: 'address_refused' })
    expect(service.received).toEqual([])
    expect(await asked(true, 'http')).toMatchObject({ status: 200, text: '{}' })
    await service.close()
  })
})
