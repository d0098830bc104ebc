import { describe, expect, it } from 'vitest'
import { EnvironmentRefused, isLoopback, readEnvironment, tell } from '@/server/environment'

const read = (variables: Record<string, string>) => readEnvironment(variables, '/srv/bianyi')
const real = { BIANYI_DEMO: '0' }

describe('the settings', () => {
  it('need no variable at all: a demo on loopback, in ./data/demo', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: '/srv/bianyi/data/demo',
      databaseFile: '/srv/bianyi/data/demo/bianyi.db',
      origin: null,
      demo: true,
      backupsFolder: '/srv/bianyi/data/demo/backups',
      checkpointCopies: null,
      logLevel: 'warn',
      metricsToken: null,
      oidc: null,
      proxies: [],
    })
  })

  it('take an empty variable for an absent one', () => {
    expect(read({ HOST: '', PORT: '', BIANYI_DATA: '', BIANYI_ORIGIN: '', BIANYI_DEMO: '' })).toEqual(
      read({}),
    )
  })

  it('keep the real installation apart from the demo', () => {
    expect(read({ ...real, BIANYI_DATA: '/var/lib/bianyi' }).dataFolder).toBe('/var/lib/bianyi')
    expect(read({ BIANYI_DATA: '/var/lib/bianyi' }).dataFolder).toBe('/var/lib/bianyi/demo')
  })

  it.each([
    ['a demo on all interfaces', { HOST: '0.0.0.0' }],
    ['a demo under a public name', { BIANYI_ORIGIN: 'https://news.example.org' }],
    ['plain http under a public name', { ...real, BIANYI_ORIGIN: 'http://news.example.org' }],
    [
      'plain http under a name that only begins like loopback',
      { ...real, BIANYI_ORIGIN: 'http://127.0.0.1.example.org' },
    ],
    ['an origin with a path', { ...real, BIANYI_ORIGIN: 'https://example.org/news' }],
    ['an origin with a password', { ...real, BIANYI_ORIGIN: 'https://a:b@example.org' }],
    ['another scheme', { ...real, BIANYI_ORIGIN: 'ftp://example.org' }],
    ['a port that is none', { PORT: '70000' }],
    ['a port in words', { PORT: 'three thousand' }],
    ['an unclear choice of demo', { BIANYI_DEMO: 'no' }],
    ['a proxy that is no address', { BIANYI_PROXY: '10.0.0.1, proxy.example.org' }],
  ])('refuse %s, in one line', (_what, variables) => {
    expect(() => read(variables)).toThrow(EnvironmentRefused)
    expect(() => read(variables)).toThrow(/^[^\n]+$/)
  })

  it.each<Record<string, string>>([
    { ...real, BIANYI_ORIGIN: 'https://news.example.org', HOST: '0.0.0.0' },
    { ...real, BIANYI_ORIGIN: 'http://127.0.0.1:8080' },
    { BIANYI_ORIGIN: 'http://[::1]:3000', HOST: '::1' },
  ])('take $BIANYI_ORIGIN', variables => {
    expect(read(variables).origin?.origin).toBe(variables.BIANYI_ORIGIN)
  })

  it.each([
    ['localhost', true],
    ['127.8.8.8', true],
    ['[::1]', true],
    ['localhost.example.org', false],
    ['127.1.example.org', false],
    ['0.0.0.0', false],
  ])('know whether %s is loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })

  it('are told to the application in full, without a trailing slash', () => {
    const variables: Record<string, string | undefined> = {}
    tell(variables, {
      databaseFile: '/d/bianyi.db',
      origin: new URL('https://news.example.org/'),
      demo: false,
      sessionSecret: 's',
      vaultSecret: 'v',
    })
    expect(variables).toEqual({
      BIANYI_DB_FILE: '/d/bianyi.db',
      BIANYI_ORIGIN: 'https://news.example.org',
      BIANYI_DEMO: '0',
      NEXTAUTH_SECRET: 's',
      BIANYI_VAULT_SECRET: 'v',
      NEXTAUTH_URL: 'https://news.example.org',
    })
  })
})
