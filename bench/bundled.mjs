import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../scripts/sources.mjs'

/** The exports of this TypeScript as a module that Node can run; its imports are read from the root of the project. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outfile: join(root, 'bench.mjs'),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: { '@': root },
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/checks')) },
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
