import { hashOf, sha256 } from './hash'
import { type Extra, passageHash } from './passage-hash'
import type { ContentPassage, StageContent } from './sign-off'
import type { OmissionReason, UnitStatus } from './words'

export type PassageFacts = { id: string; text: string; revision: number; updatedBy: string | null }

export type UnitFacts = {
  id: string
  /** Texts of its source sentences without the white space around them, which no sign-off is about. */
  sources: string[]
  status: UnitStatus
  omissionReason: OmissionReason | null
  omissionNote: string | null
  translation: PassageFacts
}

export type EvidenceFacts = { unitId: string; fingerprint: string }

export type ArticleMetadata = {
  authors: { zh: string | null; en: string | null; affiliation: string | null }[]
  titleZh: string | null
  publication: string | null
  publishedOn: string | null
  url: string | null
}

/** What a unit says: its Chinese, its fate and its English. Evidence keeps this to notice a change. */
export function unitFingerprint(unit: UnitFacts): string {
  return hashOf('unit', { source: unit.sources, status: unit.status, text: unit.translation.text })
}

/** Stage `translation`: units in order, their sources, statuses, English, and the title. */
export function translationContent(title: PassageFacts, units: readonly UnitFacts[]): StageContent {
  return stageContent('translation', null, [
    contentPassage(title, sha256(''), null),
    ...units.map(unit =>
      contentPassage(unit.translation, hashOf('sources', unit.sources), {
        unit: unit.id,
        status: unit.status,
        reason: unit.omissionReason,
        note: unit.omissionNote,
      }),
    ),
  ])
}

/** Stage `summary`: why it matters and takeaways, with evidence and fingerprints. */
export function summaryContent(
  claims: readonly { passage: PassageFacts; evidence: readonly EvidenceFacts[] }[],
): StageContent {
  return stageContent(
    'summary',
    null,
    claims.map(({ passage, evidence }) =>
      contentPassage(passage, sha256(''), {
        evidence: evidence.map(e => ({ unit: e.unitId, fingerprint: e.fingerprint })),
      }),
    ),
  )
}

/** Stage `article`: both, with authors, titles, publication, date and address. */
export function articleContent(
  translation: StageContent,
  summary: StageContent,
  metadata: ArticleMetadata,
): StageContent {
  return stageContent('article', { translation: translation.hash, summary: summary.hash, metadata }, [
    ...translation.passages,
    ...summary.passages,
  ])
}

/** Stage `author`: the same words and details as stage `article`, signed by one of its authors. */
export function authorContent(
  translation: StageContent,
  summary: StageContent,
  metadata: ArticleMetadata,
): StageContent {
  return stageContent('author', { metadata }, [...translation.passages, ...summary.passages])
}

/** Puts a stage together; `frame` is what is signed beside the passages. */
export function stageContent(stage: string, frame: Extra, passages: ContentPassage[]): StageContent {
  const hash = hashOf('content', {
    stage,
    frame,
    passages: passages.map(p => ({ id: p.passageId, hash: p.hash })),
  })
  return { hash, frameHash: hashOf('frame', frame), passages }
}

export function contentPassage(passage: PassageFacts, sourceHash: string, extra: Extra): ContentPassage {
  const textHash = sha256(passage.text)
  return {
    passageId: passage.id,
    revision: passage.revision,
    lastReviser: passage.updatedBy,
    textHash,
    sourceHash,
    hash: passageHash(passage.id, textHash, sourceHash, extra),
    text: passage.text,
    extra,
  }
}
