import { type BoilerplateRow, draftsUsing, versionsOf } from '../db/boilerplates'
import type { Queries } from '../db/client'

/** A section of an edition, not yet published, that holds a standing text. */
export type DraftUsing = {
  editionId: string
  number: number
  state: string
  sectionId: string
  version: number
  /** It holds an older version than the newest. */
  outdated: boolean
}

export type BoilerplateView = {
  id: string
  name: string
  kind: string
  /** The newest version. */
  version: number
  text: string
  updatedAt: string
  versions: { version: number; text: string; createdBy: string; createdAt: string }[]
  usedBy: DraftUsing[]
}

export function boilerplateView(tx: Queries, { id, name, kind, createdAt }: BoilerplateRow): BoilerplateView {
  const versions = versionsOf(tx, id).map(({ version, text, createdBy, createdAt }) => ({
    version,
    text,
    createdBy,
    createdAt,
  }))
  const newest = versions[0]
  const latest = newest?.version ?? 0
  return {
    id,
    name,
    kind,
    version: latest,
    text: newest?.text ?? '',
    updatedAt: newest?.createdAt ?? createdAt,
    versions,
    usedBy: draftsUsing(tx, id).map(({ version, ...draft }) => ({
      ...draft,
      version: version ?? 0,
      outdated: (version ?? 0) < latest,
    })),
  }
}
