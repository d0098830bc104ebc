import { longestIncreasing } from './longest-increasing'
import type { DiffOp } from './text-diff'

export type ComparedPassage = {
  id: string
  /** `moved` says that the order changed; its text may have changed as well. */
  kind: 'unchanged' | 'changed' | 'added' | 'removed' | 'moved'
  textChanged: boolean
  ops: DiffOp[]
}

type Passage = { id: string; text: string }

/** Thrown when a list holds the same passage twice: pairing by id would then lose one of them. */
export class DuplicatePassageError extends Error {
  override readonly name = 'DuplicatePassageError'
}

/**
 * Compares two states of a list of passages, paired by id. The answer is in the order of `after`, with each removed
 * passage behind the one it used to follow. As few passages as possible are called moved: those outside a longest run
 * that kept its order. Throws `DuplicatePassageError`.
 */
export function comparePassages(
  before: readonly Passage[],
  after: readonly Passage[],
  diff: (before: string, after: string) => DiffOp[],
): ComparedPassage[] {
  const oldText = textById(before)
  const newText = textById(after)
  const moved = movedIds(before, after)

  const compare = ({ id, text }: Passage): ComparedPassage => {
    const old = oldText.get(id)
    if (old === undefined) return { id, kind: 'added', textChanged: true, ops: diff('', text) }
    const textChanged = old !== text
    const kind = moved.has(id) ? 'moved' : textChanged ? 'changed' : 'unchanged'
    return { id, kind, textChanged, ops: diff(old, text) }
  }
  const remove = ({ id, text }: Passage): ComparedPassage => ({
    id,
    kind: 'removed',
    textChanged: true,
    ops: diff(text, ''),
  })

  const { leading, following } = removedByPredecessor(before, newText)
  return [
    ...leading.map(remove),
    ...after.flatMap(passage => [compare(passage), ...(following.get(passage.id) ?? []).map(remove)]),
  ]
}

function textById(passages: readonly Passage[]): Map<string, string> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  if (texts.size !== passages.length) throw new DuplicatePassageError('a passage stands twice in one list')
  return texts
}

/** Of what stands in both lists, the ids outside a longest run that kept its order: as few as possible. */
export function movedIds(before: readonly { id: string }[], after: readonly { id: string }[]): Set<string> {
  const oldPosition = new Map(before.map(({ id }, position) => [id, position]))
  const kept = after.filter(({ id }) => oldPosition.has(id)).map(({ id }) => id)
  const moved = new Set(kept)
  for (const index of longestIncreasing(kept.map(id => oldPosition.get(id)!))) moved.delete(kept[index]!)
  return moved
}

function removedByPredecessor(before: readonly Passage[], kept: ReadonlyMap<string, string>) {
  const leading: Passage[] = []
  const following = new Map<string, Passage[]>()
  let group = leading
  for (const passage of before) {
    if (kept.has(passage.id)) {
      group = []
      following.set(passage.id, group)
    } else group.push(passage)
  }
  return { leading, following }
}
