import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { migrationsFolder } from '../support/database'

it('the generated SQL says what the schema says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bianyi-schema-'))
  try {
    cpSync(migrationsFolder, folder, { recursive: true })
    const before = readdirSync(folder)
    const generate = [
      'node_modules/drizzle-kit/bin.cjs',
      'generate',
      '--dialect=sqlite',
      '--schema=./db/schema/index.ts',
    ]
    const root = join(migrationsFolder, '..')
    // It takes a path from the root only, and ends with 0 whatever happens: what it says is what counts.
    const run = [...generate, `--out=${relative(root, folder)}`]
    const { stdout } = spawnSync(process.execPath, run, { cwd: root, encoding: 'utf8' })
    expect(stdout).toContain('No schema changes')
    expect(readdirSync(folder)).toEqual(before)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
