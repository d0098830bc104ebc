import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../scripts/sources.mjs'

let count = 0

/** The exports of this TypeScript as a module that Node can run; its imports are read from the root of the project. */
export async function bundled(contents) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  count += 1
  const outfile = join(root, 'dist', `bench-${process.pid}-${count}.mjs`)
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      absWorkingDir: root,
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: { '@': root },
      define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/checks')) },
    })
    return await import(outfile)
  } finally {
    rmSync(outfile, { force: true })
  }
}
