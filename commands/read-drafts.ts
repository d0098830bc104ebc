import type { ArticleFacts } from '../db/article-facts'
import type { Database } from '../db/client'
import { type DraftRow, unsettledDrafts } from '../db/drafts'
import { jobsOfArticle } from '../db/jobs'
import { done, type Outcome, refused } from '../domain/decision'
import { type DraftKind, draftJobs } from '../domain/drafts/draft'
import { writesSummaries } from '../domain/drafts/provider'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import type { Context } from './context'
import { draftSettings } from './draft-settings'
import { sourceHashOf } from './draft-source'
import { type JobView, jobView } from './job-view'
import { type MachineShare, machineShareOf } from './machine-share'

/** A draft that waits for a person: to be taken, or to be put aside. */
export type DraftView = {
  id: string
  kind: DraftKind
  unitId: string | null
  text: string
  evidence: string[]
  flags: string[]
  provider: string
  model: string
  at: string
}

export type DraftsView = {
  /** What can be asked for here: nothing without a service, nor for an article marked confidential. */
  can: { translation: boolean; summary: boolean }
  items: DraftView[]
  jobs: JobView[]
  machine: MachineShare
}

const lastJobs = 5

/** Drafts of an article that still fit it, what is under way, and how much of its English is a machine's. */
export function readDrafts({ db, actor }: Context, articleId: string): Outcome<DraftsView> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const facts = articleNow(db, articleId)?.facts
  if (!facts) return refused('not_found')
  return done({
    can: canDraft(db, facts),
    items: openDrafts(unsettledDrafts(db, articleId), facts).map(draftView),
    jobs: jobsOfArticle(db, articleId, Object.values(draftJobs), lastJobs).map(jobView),
    machine: machineShareOf(db, facts),
  })
}

export function canDraft(db: Database, { article }: ArticleFacts): DraftsView['can'] {
  const { provider } = draftSettings(db)
  const translation = provider !== null && !article.confidential && article.sourceLanguage === 'zh'
  return { translation, summary: translation && writesSummaries(provider.kind) }
}

/** The newest of each unit, made from the Chinese it has now; and the parts of the newest summary. */
function openDrafts(drafts: readonly DraftRow[], { units }: ArticleFacts): DraftRow[] {
  const hashes = new Map(units.map(unit => [unit.id, sourceHashOf(unit)]))
  const ofUnits = new Map(
    drafts
      .filter(({ unitId, sourceHash }) => unitId !== null && hashes.get(unitId) === sourceHash)
      .map(draft => [draft.unitId, draft]),
  )
  const inOrder = units.flatMap(unit => ofUnits.get(unit.id) ?? [])
  const summary = drafts.filter(({ unitId }) => unitId === null)
  const newest = summary.at(-1)?.jobId
  return [...inOrder, ...summary.filter(({ jobId }) => jobId === newest)]
}

export function draftView(row: DraftRow): DraftView {
  const { id, unitId, text, evidence, flags, provider, model, at } = row
  return { id, kind: row.kind as DraftKind, unitId, text, evidence, flags, provider, model, at }
}
