import { loadArticleFacts, type UnitWithSource } from '../db/article-facts'
import { unsettledDrafts } from '../db/drafts'
import { queueJob } from '../db/jobs'
import { isRendered } from '../domain/coverage'
import { done, type Outcome, refused } from '../domain/decision'
import { type DraftTarget, draftJobs } from '../domain/drafts/draft'
import { writesSummaries } from '../domain/drafts/provider'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { draftSettings } from './draft-settings'
import { type JobView, jobView } from './job-view'

export type DraftsInput = {
  of: DraftTarget
  /** These units, written or not; else those of a paragraph, or of the article, that nobody has written or drafted yet. */
  unitIds?: readonly string[]
  paragraph?: number
}

/**
 * Queues drafts of units or of a summary. Refuses `confidential` before all else that is not about the person: nothing of
 * such an article leaves the machine. Refuses `provider_missing` and `nothing_to_draft`; asked for again while the same
 * is under way, answers the job that is.
 */
export function askDrafts(context: Context, articleId: string, input: DraftsInput): Outcome<JobView> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'article.edit')
    if (!role.ok) return role
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return refused('not_found')
    const permission = may(actor, 'article.edit', { state: facts.article.state })
    if (!permission.ok) return permission
    if (facts.article.confidential) return refused('confidential')
    const { provider } = draftSettings(tx)
    if (!provider || (input.of === 'summary' && !writesSummaries(provider.kind)))
      return refused('provider_missing')
    const drafted = new Set(unsettledDrafts(tx, articleId).flatMap(({ unitId }) => unitId ?? []))
    const units = wanted(facts.units, drafted, input)
    if (!units.ok) return units
    const unitIds = units.value.map(({ id }) => id)
    if (unitIds.length === 0 || facts.article.sourceLanguage !== 'zh') return refused('nothing_to_draft')
    const total = input.of === 'summary' ? 1 : unitIds.length
    const { job, fresh } = queueJob(tx, {
      kind: draftJobs[input.of],
      payload: input.of === 'summary' ? {} : { unitIds },
      name: `drafts ${articleId} ${input.of} ${sha256(input.unitIds?.join() ?? `${input.paragraph}`)}`,
      total,
      articleId,
      createdBy: actor.userId,
      now,
    })
    if (fresh)
      note(
        {
          type: 'drafts.asked',
          data: {
            jobId: job.id,
            of: input.of,
            units: unitIds.length,
            provider: provider.kind,
            host: new URL(provider.address).host,
          },
        },
        { articleId },
      )
    return done(jobView(job))
  })
}

function wanted(
  units: readonly UnitWithSource[],
  drafted: ReadonlySet<string>,
  { of, unitIds, paragraph }: DraftsInput,
): Outcome<UnitWithSource[]> {
  if (of === 'summary') return done(units.filter(unit => isRendered(unit.status)))
  if (unitIds) {
    const asked = new Set(unitIds)
    const found = units.filter(unit => asked.has(unit.id))
    return found.length === asked.size ? done(found) : refused('unknown_reference', { field: 'unitIds' })
  }
  const open = units.filter(unit => unit.status === 'untranslated' && !drafted.has(unit.id))
  return done(open.filter(unit => paragraph === undefined || unit.paragraph === paragraph))
}
