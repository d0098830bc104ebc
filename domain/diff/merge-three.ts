import { diff3Merge, type MergeRegion } from 'node-diff3'
import { type DiffOp, diffText } from './text-diff'
import type { Segment } from './tokens'

export type Merge = { merged: string; conflict: boolean }

/**
 * Brings together two texts that were both made from `base`, by words (by the words of `segment` where it is given, for
 * Chinese), white space included. Where both changed the same place, both versions stay in the text, mine then theirs,
 * between marker lines, and `conflict` is true. Conflicts in one paragraph are shown as one: two readable
 * versions of a stretch rather than fragments.
 *
 * The merge is diff3 (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007) over pieces of `base` that both
 * diffs keep or drop whole. Handing diff3 the words themselves takes seconds on a few thousand of them, as every
 * blank matches every other, and pairs the blanks of a rewritten sentence with those of the old one.
 */
export function mergeThree(base: string, mine: string, theirs: string, segment?: Segment): Merge {
  if (mine === theirs || theirs === base) return { merged: mine, conflict: false }
  if (mine === base) return { merged: theirs, conflict: false }

  const granularity = segment ? 'segmented' : 'words'
  const mineOps = diffText(base, mine, { granularity, segment })
  const theirsOps = diffText(base, theirs, { granularity, segment })
  const pieces = cutAtBorders(base, [mineOps, theirsOps])
  return render(mergePieces(pieces, versionKeys(pieces, mineOps), versionKeys(pieces, theirsOps)))
}

/** Text all agree on, or two versions of a stretch. */
type Region = string | { mine: string; theirs: string }

type Piece = { key: string; start: number; text: string }

function cutAtBorders(base: string, diffs: DiffOp[][]): Piece[] {
  const borders = new Set<number>([0])
  for (const ops of diffs) {
    let offset = 0
    for (const { op, text } of ops) {
      if (op !== 'insert') offset += text.length
      borders.add(offset)
    }
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((start, index) => ({ key: `=${start}`, start, text: base.slice(start, sorted[index + 1]) }))
}

/** A version as a list of keys: `=` and the offset of a piece it kept, `+` and the text it inserted. */
function versionKeys(pieces: readonly Piece[], ops: readonly DiffOp[]): string[] {
  const keys: string[] = []
  let next = 0
  let offset = 0
  for (const { op, text } of ops) {
    if (op === 'insert') {
      keys.push(`+${text}`)
      continue
    }
    offset += text.length
    for (let piece = pieces[next]; piece && piece.start < offset; piece = pieces[++next]) {
      if (op === 'equal') keys.push(piece.key)
    }
  }
  return keys
}

type Conflict = NonNullable<MergeRegion<string>['conflict']>

function mergePieces(pieces: readonly Piece[], mine: string[], theirs: string[]): Region[] {
  const textOfPiece = new Map(pieces.map(({ key, text }) => [key, text]))
  const textOf = (keys: string[]) => keys.map(key => textOfPiece.get(key) ?? key.slice(1)).join('')

  const regions: Region[] = []
  let first: Conflict | undefined
  let last: Conflict | undefined
  let agreed = ''
  const close = () => {
    if (first && last) {
      regions.push({
        mine: textOf(mine.slice(first.aIndex, last.aIndex + last.a.length)),
        theirs: textOf(theirs.slice(first.bIndex, last.bIndex + last.b.length)),
      })
    }
    regions.push(agreed)
    first = undefined
    agreed = ''
  }

  const base = pieces.map(({ key }) => key)
  for (const { ok, conflict } of diff3Merge<string>(mine, base, theirs)) {
    if (ok) agreed += textOf(ok)
    if (!conflict) continue
    if (!first || agreed.includes('\n')) close()
    first ??= conflict
    last = conflict
    agreed = ''
  }
  close()
  return regions
}

function render(regions: readonly Region[]): Merge {
  let merged = ''
  let conflict = false
  for (const region of regions) {
    if (typeof region === 'string') merged += region
    else {
      conflict = true
      merged = asLines(merged, '<<<<<<< mine', region.mine, '=======', region.theirs, '>>>>>>> theirs')
    }
  }
  return { merged, conflict }
}

function asLines(...texts: string[]): string {
  return texts.map(text => (text === '' || text.endsWith('\n') ? text : `${text}\n`)).join('')
}
