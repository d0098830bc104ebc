import type { ArticleFacts, UnitWithSource } from '../db/article-facts'
import { forgetMemory, type NewMemory, putMemories } from '../db/memory'
import { foldForMemory } from '../domain/memory/fold'
import { sourceOf } from './checked-texts'
import type { Work } from './context'

/**
 * Puts the signed units of an article into the memory, with what stands before and after them, and each paragraph that
 * was signed as a whole. A condensed unit renders only part of its Chinese and teaches nothing. Part of the transaction
 * of the sign-off.
 */
export function rememberSigned(
  work: Work,
  { article, units }: ArticleFacts,
  covered: readonly string[],
): void {
  if (article.sourceLanguage !== 'zh') return
  const signed = new Set(covered)
  const teaches = (unit: UnitWithSource) =>
    unit.status === 'translated' &&
    signed.has(unit.translation.id) &&
    sourceOf(unit) !== '' &&
    unit.translation.text.trim() !== ''
  const groups = paragraphsOf(units)
  const folded = units.map(unit => foldForMemory(sourceOf(unit)))
  const entries = units.flatMap((unit, at) =>
    teaches(unit)
      ? [entryOf(work, article.id, [unit], 'unit', { before: folded[at - 1], after: folded[at + 1] })]
      : [],
  )
  const blocks = groups.map(group => foldForMemory(group.map(sourceOf).join('')))
  groups.forEach((group, at) => {
    const [first] = group
    if (!first) return
    if (group.length > 1 && group.every(teaches)) {
      const around = { before: blocks[at - 1], after: blocks[at + 1] }
      entries.push(entryOf(work, article.id, group, 'paragraph', around))
    } else if (group.some(unit => signed.has(unit.translation.id)))
      forgetMemory(work.tx, first.id, 'paragraph')
  })
  putMemories(work.tx, entries)
}

function entryOf(
  { actor, now }: Work,
  articleId: string,
  units: readonly UnitWithSource[],
  kind: 'unit' | 'paragraph',
  { before = '', after = '' }: { before?: string; after?: string },
): NewMemory {
  const source = units.map(sourceOf).join('')
  return {
    source,
    target: units.length === 1 ? (units[0]?.translation.text ?? '') : units.map(textOf).join(' '),
    folded: foldForMemory(source),
    before,
    after,
    origin: units.some(unit => unit.translation.row.origin === 'machine') ? 'machine' : 'signed',
    kind,
    articleId,
    unitId: units[0]?.id ?? null,
    importId: null,
    signedBy: actor.userId,
    at: now,
    carried: null,
  }
}

/** The units in reading order by paragraph: those that follow one another in it. */
function paragraphsOf(units: readonly UnitWithSource[]): UnitWithSource[][] {
  const groups: UnitWithSource[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last?.[0]?.paragraph === unit.paragraph) last.push(unit)
    else groups.push([unit])
  }
  return groups
}

function textOf({ translation }: UnitWithSource): string {
  return translation.text.trim()
}
