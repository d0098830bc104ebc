import type { ArticleFacts, UnitWithSource } from '../db/article-facts'
import { loadArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { listTerms } from '../db/terms'
import { isRendered } from '../domain/coverage'
import type { DraftFault } from '../domain/drafts/faults'
import type { TranslationRequest } from '../domain/drafts/request'
import { indexTerms, placesOfTerms } from '../domain/glossary/longest-match'
import { sha256 } from '../domain/hash'
import { editableStates } from '../domain/workflow'
import { checkPolicy } from './check-policy'
import { sourceOf } from './checked-texts'

const unitsBefore = 5
const charactersBefore = 1500

/**
 * An article that may be drafted now. Asked again before every request: it can have been marked confidential since the
 * drafts were asked for.
 */
export function draftable(
  tx: Queries,
  articleId: string | null,
): { ok: true; facts: ArticleFacts } | { ok: false; fault: DraftFault } {
  const facts = articleId === null ? undefined : loadArticleFacts(tx, articleId)
  if (!facts) return { ok: false, fault: 'wrong_state' }
  if (facts.article.confidential) return { ok: false, fault: 'confidential' }
  const editable = editableStates.some(state => state === facts.article.state)
  return editable ? { ok: true, facts } : { ok: false, fault: 'wrong_state' }
}

/** What a unit's draft is made from; another hash is another Chinese text. */
export function sourceHashOf(unit: UnitWithSource): string {
  return sha256(sourceOf(unit))
}

/**
 * What is sent for some units that stand together. Their ids are numbers of this request alone; of the glossary only what
 * an editor decided, of the English before them only what people wrote or confirmed.
 */
export function translationRequest(
  tx: Queries,
  { units }: ArticleFacts,
  batch: readonly UnitWithSource[],
  style: string,
): TranslationRequest {
  const texts = batch.map(sourceOf)
  const index = indexTerms(listTerms(tx).filter(term => term.status === 'approved'))
  const terms = new Map(
    texts.flatMap(text => placesOfTerms(text, index)).map(({ term }) => [`${term.zh} ${term.en}`, term]),
  )
  return {
    items: texts.map((text, at) => ({ id: `u${at + 1}`, text })),
    terms: [...terms.values()].map(({ zh, en, forbiddenEn, note }) => ({
      zh,
      en,
      forbidden: forbiddenEn,
      note,
    })),
    before: approvedBefore(units, batch[0]),
    style,
    spelling: checkPolicy(tx).policy.spelling,
  }
}

function approvedBefore(
  units: readonly UnitWithSource[],
  first: UnitWithSource | undefined,
): TranslationRequest['before'] {
  const at = units.findIndex(unit => unit.id === first?.id)
  const pairs = units
    .slice(0, Math.max(0, at))
    .filter(unit => isRendered(unit.status) && unit.translation.row.origin !== 'machine')
    .slice(-unitsBefore)
    .map(unit => ({ zh: sourceOf(unit), en: unit.translation.text }))
  let room = charactersBefore
  const near = pairs.toReversed().filter(({ zh, en }) => {
    room -= zh.length + en.length
    return room >= 0
  })
  return near.toReversed()
}
