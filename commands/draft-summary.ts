import { countDraftsBy, insertDraft } from '../db/drafts'
import { isRendered } from '../domain/coverage'
import { type CheckedClaim, checkSummary } from '../domain/drafts/check-summary'
import { draftJobs } from '../domain/drafts/draft'
import type { SummaryRequest } from '../domain/drafts/request'
import { contentsOf } from './article-standing'
import { checkPolicy } from './check-policy'
import { sourceOf } from './checked-texts'
import { connect, draftSettings } from './draft-settings'
import { draftable } from './draft-source'
import type { JobEnd, JobHands, JobKind } from './job-kind'

const takeaways = 5
/** What one request holds of an article; the rest of a longer one is left out, from the end. */
const mostCharacters = 60_000

/** Drafts why an article matters and what to take away from it, each with the units that bear it out. */
export function draftSummary(vaultSecret: string): JobKind {
  return { kind: draftJobs.summary, tries: 6, run: hands => run(hands, vaultSecret) }
}

async function run(
  { db, job, now, signal, write, progress }: JobHands,
  vaultSecret: string,
): Promise<JobEnd> {
  if (countDraftsBy(db, job.id) > 0) return { end: 'done' }
  const settings = draftSettings(db)
  const connected = connect(settings, vaultSecret)
  if (!connected.ok) return { end: 'failed', code: connected.fault }
  const { summarize } = connected.provider
  if (!summarize) return { end: 'failed', code: 'provider_missing' }
  const article = draftable(db, job.articleId)
  if (!article.ok) return { end: 'failed', code: article.fault }
  const { facts } = article
  let room = mostCharacters
  const units = facts.units.filter(unit => {
    room -= sourceOf(unit).length + unit.translation.text.length
    return isRendered(unit.status) && room >= 0
  })
  const request: SummaryRequest = {
    title: facts.title.text || (facts.article.titleZh ?? ''),
    items: units.map((unit, at) => ({ id: `u${at + 1}`, zh: sourceOf(unit), en: unit.translation.text })),
    style: settings.style,
    spelling: checkPolicy(db).policy.spelling,
    takeaways,
  }
  const drafted = await summarize(request, signal)
  if (!drafted.ok) {
    const { fault, again, afterSeconds } = drafted
    return again ? { end: 'retry', code: fault, afterSeconds } : { end: 'failed', code: fault }
  }
  const checked = checkSummary(request, drafted.value)
  const sound = [
    { kind: 'why_it_matters', claim: checked.why },
    ...checked.takeaways.map(claim => ({ kind: 'takeaway', claim })),
  ].flatMap(({ kind, claim }) => (claim.ok ? [{ kind, claim }] : []))
  const fault = [checked.why, ...checked.takeaways].find(
    (one): one is CheckedClaim & { ok: false } => !one.ok,
  )?.fault
  if (sound.length === 0) return { end: 'failed', code: fault ?? 'empty' }
  const unitIds = new Map(units.map((unit, at) => [`u${at + 1}`, unit.id]))
  write(tx => {
    for (const { kind, claim } of sound)
      insertDraft(tx, {
        articleId: facts.article.id,
        jobId: job.id,
        kind,
        unitId: null,
        sourceHash: contentsOf(facts).translation.hash,
        text: claim.text,
        evidence: claim.evidence.flatMap(id => unitIds.get(id) ?? []),
        flags: [],
        provider: settings.provider?.kind ?? '',
        model: settings.provider?.model ?? '',
        at: now(),
      })
  })
  progress({ done: 1, total: 1, failed: checked.takeaways.length + 1 - sound.length })
  return { end: 'done' }
}
