import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimDataFolder, loadSecrets } from '@/server/secrets'

let home: string
const mask = process.umask()
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
})
afterEach(() => {
  process.umask(mask)
  rmSync(home, { recursive: true })
})
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

describe('the data folder and its secrets', () => {
  it('are readable by their owner only', () => {
    const folder = join(home, 'a', 'b')
    claimDataFolder(folder)
    loadSecrets(folder)
    expect(modeOf(folder)).toBe('700')
    expect(modeOf(join(folder, 'secrets.json'))).toBe('600')
  })

  it('stay the same from one start to the next, and differ between installations', () => {
    const [one, two] = [join(home, 'one'), join(home, 'two')]
    claimDataFolder(one)
    claimDataFolder(two)
    const first = loadSecrets(one)
    expect(loadSecrets(one)).toEqual(first)
    expect(loadSecrets(two).session).not.toBe(first.session)
    expect(Buffer.from(first.session, 'base64url')).toHaveLength(32)
  })

  it('get the secret that came later, and keep the one they had', () => {
    claimDataFolder(home)
    const { session } = loadSecrets(home)
    writeFileSync(join(home, 'secrets.json'), JSON.stringify({ session }))
    const later = loadSecrets(home)
    expect(later.session).toBe(session)
    expect(Buffer.from(later.vault, 'base64url')).toHaveLength(32)
    expect(loadSecrets(home)).toEqual(later)
    expect(modeOf(join(home, 'secrets.json'))).toBe('600')
  })

  it('are closed again when somebody opened them', () => {
    claimDataFolder(home)
    loadSecrets(home)
    chmodSync(join(home, 'secrets.json'), 0o644)
    loadSecrets(home)
    expect(modeOf(join(home, 'secrets.json'))).toBe('600')
  })

  it.each(['', '{}', '{"session": "changeme"}', 'not json'])(
    'are never replaced in silence: %j stops the start',
    text => {
      writeFileSync(join(home, 'secrets.json'), text)
      expect(() => loadSecrets(home)).toThrow('secrets.json in the data folder is damaged')
      expect(readFileSync(join(home, 'secrets.json'), 'utf8')).toBe(text)
    },
  )
})
