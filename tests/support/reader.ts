import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleReader } from '../../scripts/bundle.mjs'

let built: Promise<string> | undefined

/** The child that reads files, built once for the tests that start it; answers where its program is. */
export function builtReader(): Promise<string> {
  built ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bianyi-reader-'))
    await bundleReader(folder)
    return join(folder, 'child.mjs')
  })()
  return built
}
