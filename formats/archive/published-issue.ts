import type { EditionDocument } from '../../domain/edition-document'

export type IssueCorrection = {
  id: string
  kind: string
  text: string
  before: string | null
  after: string | null
  by: string
  /** ISO 8601, UTC. */
  at: string
}

/** A published edition as readers find it: what was frozen, and what was put right since. */
export type Issue = {
  id: string
  document: EditionDocument
  publishedAt: string
  rootHash: string
  corrections: readonly IssueCorrection[]
}

/** The newsletter's place on the web: its canonical origin, and what it is called. */
export type Site = { origin: string; title: string }

export function issueUrl({ origin }: Site, { document }: Issue): string {
  return `${origin}/read/${document.number}`
}

/** When it last changed: at publication, or with its last correction. */
export function lastChange({ publishedAt, corrections }: Issue): string {
  return [publishedAt, ...corrections.map(({ at }) => at)].sort().at(-1) ?? publishedAt
}

export const correctionAnchor = ({ id }: IssueCorrection) => `correction-${id}`
