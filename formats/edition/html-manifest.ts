import { canonicalJson, type Json } from '../../domain/canonical-json'
import { type Manifest, rootHashOf } from '../../domain/manifest'
import { printsRoot } from './root-line'

/** Where a page ends, and how it writes the two lines that are put in before that end. */
type Shape = {
  /** The last lines of the page without them. */
  end: string
  /** The same end with a place for the line of the root hash. */
  endAfter: string
  rootLine: { opening: string; closing: string }
  manifestLine: { opening: string; closing: string; escape: (json: string) => string }
}

/**
 * Puts the root hash and the manifest into a page, each as one line of its own, and takes them out again. Whatever the
 * manifest says, it cannot close the element or comment it stands in.
 */
export function pageManifest({ end, endAfter, rootLine, manifestLine }: Shape) {
  const lineOf = (manifest: Json) =>
    `${manifestLine.opening}${manifestLine.escape(canonicalJson(manifest))}${manifestLine.closing}\n`
  const rootOf = (hash: string) => `${rootLine.opening}${hash}${rootLine.closing}\n`
  const tail = (manifest: Manifest) =>
    printsRoot(manifest)
      ? `${rootOf(rootHashOf(manifest))}${end.slice(0, -endAfter.length)}${lineOf(manifest as Json)}${endAfter}`
      : `${end.slice(0, -endAfter.length)}${lineOf(manifest as Json)}${endAfter}`
  return {
    embed: (page: string, manifest: Manifest) => page.slice(0, -end.length) + tail(manifest),
    strip: (page: string) => {
      const start = page.lastIndexOf(`\n${manifestLine.opening}`) + 1
      const line = page.slice(start, page.indexOf('\n', start) + 1)
      if (start === 0 || !line.endsWith(`${manifestLine.closing}\n`)) return null
      try {
        const json = line.slice(manifestLine.opening.length, -manifestLine.closing.length - 1)
        const manifest = JSON.parse(json) as Manifest
        const ending = tail(manifest)
        if (!page.endsWith(ending)) return null
        const rootHash = printsRoot(manifest) ? rootHashOf(manifest) : null
        return { bare: page.slice(0, -ending.length) + end, manifest: manifest as unknown, rootHash }
      } catch {
        return null
      }
    },
  }
}
