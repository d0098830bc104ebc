import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { readStamp, root, sourcesHash, writeStamp } from './sources.mjs'

const stamp = 'dist/stamp'

/** Bundles our own TypeScript that runs outside Next: the start of the server and the command line. */
export async function bundle() {
  await rm(join(root, 'dist'), { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: {
      boot: 'server/boot.ts',
      bianyi: 'cli/main.ts',
      'make-dictionary': 'server/make-dictionary.ts',
      'grammar-worker': 'providers/grammar/worker.ts',
      'checks-worker': 'providers/checks/worker.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@': root },
    logLevel: 'error',
  })
  await bundleReader(join(root, 'dist/reader'))
  writeStamp(stamp, sourcesHash())
}

/**
 * Bundles the child that reads files, with its libraries in it: it may open no file but those of its own folder.
 * @param {string} folder
 */
export async function bundleReader(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: { child: 'server/readers/child.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What the engine of PDFs would draw with, and linkedom too; nothing is drawn here.
    external: ['@napi-rs/canvas', 'canvas'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    minify: true,
    logLevel: 'error',
  })
}

export function bundleIsCurrent() {
  return readStamp(stamp) === sourcesHash()
}
