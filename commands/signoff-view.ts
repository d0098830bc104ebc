import type { StoredSignoff } from '../db/signoffs'
import { isCurrent, type StageContent, type StalePassage, staleness } from '../domain/sign-off'

/** A sign-off as the contract shows it; `covered` and `own` are passage ids. */
export type SignoffView = {
  id: string
  stage: string
  role: string
  user: { id: string; name: string }
  decision: string
  meaning: string
  contentHash: string
  at: string
  note: string | null
  covered: string[]
  own: string[]
  current: boolean
  stalePassages: StalePassage[]
}

export function signoffView(signoff: StoredSignoff, content: StageContent): SignoffView {
  const { id, stage, role, userId, userName, decision, meaning, contentHash, at, note, passages } = signoff
  return {
    id,
    stage,
    role,
    user: { id: userId, name: userName },
    decision,
    meaning,
    contentHash,
    at,
    note,
    covered: passages.filter(p => !p.own).map(p => p.passageId),
    own: passages.filter(p => p.own).map(p => p.passageId),
    current: isCurrent(signoff, content),
    stalePassages: staleness(signoff, content),
  }
}
