import { moveArticle } from '../commands/move-article'
import { readUnit } from '../commands/read-unit'
import { saveUnit } from '../commands/save-unit'
import type { DemoReference, DemoSlug } from './essay'
import { type SeededEssays, signStages } from './seed-articles'
import { played, type Stage } from './stage'

/** Essays that are signed and approved before the first edition is published. */
const approvedFirst: readonly DemoSlug[] = [
  'middle-powers-supply-chains',
  'china-eu-climate-trade-rules',
  'un-ai-governance',
]

/** Signs and approves what the published edition prints or cites. */
export function approveEssays(stage: Stage, essays: SeededEssays): void {
  for (const slug of approvedFirst) {
    const id = essays.articleOf(slug)
    signStages(stage, 'reviewer', id, 'Compared with the Chinese throughout.')
    played(moveArticle(stage.as('editor', 60), id, { to: 'approved', note: 'Good to go.' }))
  }
}

const edited: DemoReference = ['south-china-sea-crisis-communication', 6, 1]

/** Leaves one essay in review with a signature that an edit has made stale, as happens every week. */
export function leaveOneStale(stage: Stage, essays: SeededEssays): void {
  const id = essays.articleOf(edited[0])
  signStages(stage, 'reviewer', id, 'Reads well. One thread still open.')
  const unitId = essays.unitOf(edited)
  const { translation, status } = played(readUnit(stage.as('colleague', 200), unitId))
  const text = translation.text.replace(/\.$/, ', at any hour.')
  played(
    saveUnit(stage.as('colleague', 4), unitId, translation.revision, {
      text,
      status: status as 'translated',
    }),
  )
}
