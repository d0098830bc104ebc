import type { ArticleFacts } from '../db/article-facts'
import { putMemory } from '../db/memory'
import { foldForMemory } from '../domain/memory/fold'
import { sourceOf } from './checked-texts'
import type { Work } from './context'

/**
 * Puts the signed units of an article into the memory, with what stands before and after them. A condensed unit renders
 * only part of its Chinese and teaches nothing. Part of the transaction of the sign-off.
 */
export function rememberSigned(
  { tx, actor, now }: Work,
  { article, units }: ArticleFacts,
  covered: readonly string[],
): void {
  if (article.sourceLanguage !== 'zh') return
  const signed = new Set(covered)
  const sources = units.map(sourceOf)
  const folded = sources.map(foldForMemory)
  for (const [at, unit] of units.entries()) {
    const { id: passageId, text, row } = unit.translation
    const source = sources[at] ?? ''
    if (unit.status !== 'translated' || !signed.has(passageId) || source === '' || text.trim() === '')
      continue
    putMemory(tx, {
      source,
      target: text,
      folded: folded[at] ?? '',
      before: folded[at - 1] ?? null,
      after: folded[at + 1] ?? null,
      origin: row.origin === 'machine' ? 'machine' : 'signed',
      articleId: article.id,
      unitId: unit.id,
      importName: null,
      signedBy: actor.userId,
      at: now,
    })
  }
}
