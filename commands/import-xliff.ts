import { loadArticleFacts } from '../db/article-facts'
import { updateArticle } from '../db/articles'
import { setFate } from '../db/units'
import { MAX_TITLE } from '../domain/article-input'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { MAX_SOURCE_BYTES, utf8Length } from '../domain/source-text'
import { changeUnit } from '../domain/unit'
import type { Origin } from '../domain/words'
import type { FileIn } from '../formats/xliff/file'
import { type Context, command, type Work } from './context'
import { type Judged, judgeXliff, mergedOf } from './judge-xliff'
import { revisePassage } from './passage'

export const takes = ['ours', 'theirs', 'merged'] as const

/** What a person decided for one text, against the revision that they were shown. */
export type Decided = { unitId: string; revision: number; take: (typeof takes)[number] }

export type ImportedXliff = {
  taken: number
  /** Changed by the other tool, and left as it is here. */
  left: number
  /** Not decided by anybody yet. */
  open: number
  items: { unitId: string; revision: number }[]
}

/**
 * Takes a file back: what only the other tool changed becomes a revision with origin `import`, unless somebody decided to
 * leave it; what needs a decision is taken only as decided. Nothing is overwritten that the decider has not seen:
 * refuses `content_changed` where a text was revised since. All or nothing.
 */
export function importXliff(
  context: Context,
  articleId: string,
  { file, name, decisions }: { file: FileIn; name: string; decisions: readonly Decided[] },
): Outcome<ImportedXliff> {
  return command(context, work => {
    const { tx, actor, note, now } = work
    const role = may(actor, 'article.edit')
    if (!role.ok) return role
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return refused('not_found')
    const permission = may(actor, 'article.edit', { state: facts.article.state })
    if (!permission.ok) return permission
    const outcome = judgeXliff(tx, facts, file)
    if (!outcome.ok) return outcome
    const { judged } = outcome.value
    const decided = new Map(decisions.map(one => [one.unitId, one]))
    const known = new Set(judged.map(({ part }) => part.id))
    if (decisions.some(({ unitId }) => !known.has(unitId))) return refused('unknown_reference')

    const result: ImportedXliff = { taken: 0, left: 0, open: 0, items: [] }
    for (const one of judged) {
      const { kind } = one.judgement
      if (kind !== 'changed' && kind !== 'asked') continue
      const decision = decided.get(one.part.id)
      if (decision && decision.revision !== one.part.passage.revision)
        return refused('content_changed', { yours: decision.revision, current: one.part.passage.revision })
      const take = decision?.take ?? (kind === 'changed' ? 'theirs' : null)
      if (take === null) result.open += 1
      else if (take === 'ours') result.left += 1
      else {
        const revision = takeOne(work, one, take)
        if (!revision.ok) return revision
        result.taken += 1
        result.items.push({ unitId: one.part.id, revision: revision.value })
      }
    }
    if (result.taken > 0) updateArticle(tx, articleId, { updatedAt: now })
    const { taken, left, open } = result
    note({ type: 'translation.imported', data: { name, format: 'xliff', taken, left, open } }, { articleId })
    return done(result)
  })
}

/** Makes one revision of what was taken; answers its number. */
function takeOne(work: Work, { part, base, theirs }: Judged, take: 'theirs' | 'merged'): Outcome<number> {
  const merged = take === 'merged' && base ? mergedOf(base.text, part.text, theirs.text) : null
  if (take === 'merged' && merged === null)
    return refused('invalid', { field: 'take', problem: 'not_mergeable' })
  const text = merged ?? theirs.text
  const origin: Origin = 'import'
  const { unit, passage } = part
  if (!unit) {
    if (text.length > MAX_TITLE) return refused('title_missing_or_long', { limit: MAX_TITLE })
    return done(revisePassage(work, { passage, text, origin }).revision)
  }
  if (utf8Length(text) > MAX_SOURCE_BYTES) return refused('text_too_large', { limit: MAX_SOURCE_BYTES })
  const { omissionReason, omissionNote } = unit
  const before = {
    text: part.text,
    status: part.status,
    omissionReason,
    omissionNote,
    origin: passage.origin as Origin,
  }
  const after = changeUnit(before, { text, status: theirs.status, origin })
  if (!after.ok) return after
  const fate = {
    status: after.value.status,
    omissionReason: after.value.omissionReason,
    omissionNote: after.value.omissionNote,
  }
  setFate(work.tx, unit.id, fate)
  return done(revisePassage(work, { passage, text, origin, unit: fate }).revision)
}
