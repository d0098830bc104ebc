import { changeDraftSettings, type DraftSettingsInput } from '@/commands/change-draft-settings'
import { sourceHashOf } from '@/commands/draft-source'
import type { Database } from '@/db/client'
import { insertDraft } from '@/db/drafts'
import { queueJob } from '@/db/jobs'
import { loadUnit } from '@/db/one-unit'
import type { Actor } from '@/domain/actor'
import { draftJobs } from '@/domain/drafts/draft'
import { ok } from './article'
import { as, noon } from './people'

export const vaultSecret = 'what closes the secrets of others, in tests'

/** A service at an address where nobody listens. */
export const draftService = {
  kind: 'openai' as const,
  address: 'http://127.0.0.1:9/v1',
  model: 'm',
  stream: false,
  own: true,
}
export const limitsOfDrafts = { style: '', warnAt: 85, gateAt: 95 }

/** Configures a service for machine drafts. */
export function draftsAt(
  db: Database,
  admin: Actor,
  more: Partial<NonNullable<DraftSettingsInput['provider']>> = {},
): void {
  const provider = { ...draftService, key: 'the-key', ...more }
  ok(changeDraftSettings(as(db, admin), { ...limitsOfDrafts, provider }, vaultSecret))
}

/** A job that drafts, queued. */
export function asked(db: Database, articleId: string): string {
  return queueJob(db, { kind: draftJobs.translation, payload: { unitIds: [] }, articleId, now: noon }).job.id
}

/** A draft as a job leaves it: of a unit, or of a takeaway. */
export function drafted(
  db: Database,
  articleId: string,
  unitId: string | null,
  evidence: string[] = [],
  text = 'What a machine wrote.',
): string {
  const unit = unitId === null ? undefined : loadUnit(db, unitId)
  return insertDraft(db, {
    articleId,
    jobId: asked(db, articleId),
    kind: unitId === null ? 'takeaway' : 'translation',
    unitId,
    sourceHash: unit ? sourceHashOf(unit) : '',
    text,
    evidence,
    flags: [],
    provider: 'openai',
    model: 'm',
    at: noon,
  })
}
