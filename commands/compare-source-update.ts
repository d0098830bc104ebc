import { findPublishedFile } from '../db/publications'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { segmentSource } from '../domain/segmentation/segment-source'
import { checkSourceText } from '../domain/source-text'
import { changedSentences, type TouchedPlace, touchedPlaces } from '../domain/source-update'
import type { SourceLanguage } from '../domain/words'
import { openFrozen } from '../formats/edition/rebuild'
import type { Context } from './context'
import { loadEdition } from './load-edition'

export type SourceComparison = {
  /** The article whose source it is a version of; null when it is of none in this edition. */
  article: { id: string; title: string } | null
  /** Source sentences that are not as they were. */
  changed: number
  touched: TouchedPlace[]
}

/**
 * Holds a later version of a source against a published edition: which of its sentences rest on words that changed. Which
 * article it is of shows by the sentences it keeps. Changes nothing.
 */
export function compareSourceUpdate(
  { db, actor }: Context,
  editionId: string,
  text: string,
): Outcome<SourceComparison> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const readable = checkSourceText(text)
  if (!readable.ok) return refused(readable.code, readable.facts)
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  const file = findPublishedFile(db, editionId, 'json')
  const frozen = file && openFrozen(file.bytes)
  if (!frozen) return refused('not_published', { state: loaded.row.state })
  const compared = [...loaded.sources.values()].map(facts => {
    const before = facts.units.flatMap(unit => unit.sentences).sort((a, b) => a.start - b.start)
    const language = facts.article.sourceLanguage as SourceLanguage
    const after = segmentSource(text, language).flatMap(paragraph =>
      paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
    )
    return { facts, ...changedSentences(before, after) }
  })
  const [best] = compared.sort((a, b) => b.kept - a.kept)
  if (!best || best.kept === 0) return done({ article: null, changed: 0, touched: [] })
  const { article, title } = best.facts
  return done({
    article: { id: article.id, title: title.text },
    changed: best.changed.length,
    touched: touchedPlaces(frozen.document, best.changed),
  })
}
