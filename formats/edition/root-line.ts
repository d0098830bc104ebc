import { type Manifest, rootHashOf } from '../../domain/manifest'

export const rootLabel = 'Root hash'

/** The renderer of version 1 printed no root hash; what it published has none to this day. */
export function printsRoot(manifest: Manifest): boolean {
  return manifest.rendererVersion >= 2
}

/** The root hash as the last line of a text, and how to take it off again. */
export function rootLine(before: string, after: string) {
  const pattern = new RegExp(`\\n${escapeRegExp(before)}([0-9a-f]{64})${escapeRegExp(after)}\\n$`)
  return {
    embed: (bare: string, manifest: Manifest) =>
      printsRoot(manifest) ? `${bare}\n${before}${rootHashOf(manifest)}${after}\n` : bare,
    strip: (file: string) => {
      const found = pattern.exec(file)
      const bare = found ? file.slice(0, found.index) : file
      return { bare, manifest: undefined, rootHash: found?.[1] ?? null }
    },
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
