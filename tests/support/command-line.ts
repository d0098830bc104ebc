import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, vi } from 'vitest'
import { main } from '@/cli/main'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command line on a folder of its own for each test; `home` is that folder, the data folder is in it. */
export function commandLine() {
  const state = { home: '', printed: [] as string[], complained: [] as string[] }
  const mask = process.umask()
  beforeEach(() => {
    state.home = mkdtempSync(join(tmpdir(), 'bianyi-'))
    state.printed = []
    state.complained = []
    vi.stubEnv('BIANYI_DATA', join(state.home, 'data'))
    vi.spyOn(console, 'log').mockImplementation(line => state.printed.push(String(line)))
    vi.spyOn(console, 'error').mockImplementation(line => state.complained.push(String(line)))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    process.umask(mask)
    rmSync(state.home, { recursive: true })
  })
  return {
    /** A path in the test's own folder. */
    at: (...names: string[]) => join(state.home, ...names),
    database: () => join(state.home, 'data', 'bianyi.db'),
    /** Runs one command, words divided by spaces; answers its exit code. */
    run: (line: string) => main(line.split(' '), root),
    printed: () => state.printed,
    lastLine: () => state.printed.at(-1) ?? '',
    lastComplaint: () => state.complained.at(-1) ?? '',
  }
}

export const ann = 'user add --email ann@example.org --name Ann --role editor --role admin'
