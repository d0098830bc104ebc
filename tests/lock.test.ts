import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))

/** Versions below these have known holes (trust.md, section 1). */
const floors: Record<string, string> = {
  next: '16.4.6',
  react: '19.3.1',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
  diff: '8.0.3',
}

describe('the lock', () => {
  it('names the optional packages of every platform, so that npm ci works on each', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/complete-lock.mjs', '--check'], {
      cwd: root,
    })
    expect(stdout.toString()).toBe('')
    expect(status).toBe(0)
  })

  it('names no registry, so that it serves whoever installs from another one', () => {
    expect(readFileSync(`${root}/package-lock.json`, 'utf8')).not.toMatch(
      /"resolved"|https?:\/\/(?:localhost|127\.|10\.|192\.168)/,
    )
  })

  it('holds exactly the versions that package.json pins', () => {
    const manifest = read('package.json')
    const { packages } = read('package-lock.json')
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(packages[`node_modules/${name}`].version).toBe(version)
    }
  })

  it.each(Object.entries(floors))('has %s at %s or above', (name, floor) => {
    const found: string = read('package-lock.json').packages[`node_modules/${name}`].version
    expect(found.localeCompare(floor, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  })
})
