import type { AnchoredText, DiscussionAbilities, Held } from '@/app/discussion/abilities'
import { discussionAbilities } from '@/app/discussion/discussion-abilities'
import type { Language } from '@/app/i18n/languages'
import { getT } from '@/app/i18n/server'
import { heldBecause } from '@/app/session/held'
import type { ShownGate } from '@/app/signing/gate-words'
import { showGates } from '@/app/signing/show-gates'
import { type StageStanding, stageStanding } from '@/app/signing/standing'
import type { ArticleView } from '@/commands/article-view'
import type { Context } from '@/commands/context'
import { lookedBefore } from '@/commands/note-look'
import { readChanges } from '@/commands/read-changes'
import { type PassageDiff, readDiff } from '@/commands/read-diff'
import { type MemoryNote, readMemoryNotes } from '@/commands/read-memory-notes'
import { type GateView, readReadiness } from '@/commands/read-readiness'
import { readSigningPreview, readSignoffs, type SigningPreview } from '@/commands/read-signoffs'
import { readThreads } from '@/commands/read-threads'
import { readUnits } from '@/commands/read-units'
import type { SignoffView } from '@/commands/signoff-view'
import type { ThreadView } from '@/commands/thread-view'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/decision'
import { may, mayMoveArticle } from '@/domain/permissions'
import type { ArticleState } from '@/domain/words'
import { namesOf, paragraphsOf, type ReadingParagraph, textsOf } from '../reading'

export type SignedStage = keyof SigningPreview

/** What changed since the reader signed a stage; `reasons` where no wording did. */
export type SinceSigned = { signoff: SignoffView; items: PassageDiff[] }

/** What changed since the reader was last here, but for what `SinceSigned` shows already. */
export type SinceLooked = { at: string; items: PassageDiff[] }

/** Everything the review room shows. */
export type Review = {
  /** The number of the last event that it shows. */
  head: number
  texts: AnchoredText[]
  paragraphs: ReadingParagraph[]
  /** What passages and units are called, by id. */
  names: Record<string, string>
  threads: ThreadView[]
  abilities: DiscussionAbilities
  standings: StageStanding[]
  preview: SigningPreview
  since: SinceSigned[]
  looked: SinceLooked | null
  memory: MemoryNote[]
  gates: ShownGate[]
  /** How many errors the checks found. */
  errors: number
  held: Record<SignedStage | 'request' | 'approve', Held>
}

/** Reads the review room of an article for one person, in one request. */
export async function readReview(
  context: Context & { actor: Actor },
  article: ArticleView,
  language: Language,
): Promise<Outcome<Review>> {
  const { id } = article
  const { actor } = context
  const t = await getT('review')
  // Read first: what happens while the rest is read is told again, not left out.
  const changes = readChanges(context, { articleId: id }, { limit: 1 })
  if (!changes.ok) return changes
  const units = readUnits(context, id)
  if (!units.ok) return units
  const threads = readThreads(context, { articleId: id })
  if (!threads.ok) return threads
  const signoffs = readSignoffs(context, id)
  if (!signoffs.ok) return signoffs
  const preview = readSigningPreview(context, id)
  if (!preview.ok) return preview
  const readiness = readReadiness(context, id, 'approved')
  if (!readiness.ok) return readiness
  const memory = readMemoryNotes(context, id)
  if (!memory.ok) return memory

  const texts = textsOf(article, units.value.items, t)
  const standings = standingsOf(article, signoffs.value.items, readiness.value.gates)
  const since = sinceSigned(context, id, standings)
  if (!since.ok) return since
  const { state } = article
  return done({
    head: changes.value.head,
    texts,
    paragraphs: paragraphsOf(units.value.items),
    names: namesOf(texts, units.value.items),
    threads: threads.value.items,
    abilities: discussionAbilities(actor, { articleId: id }, state, language),
    standings,
    preview: preview.value,
    since: since.value,
    looked: sinceLooked(context, id, since.value),
    errors: readiness.value.findings.errors,
    memory: memory.value.items,
    gates: showGates(readiness.value.gates, language, gate => mendedAt(id, gate)),
    held: {
      translation: signingHeld(actor, state, preview.value.translation, language),
      summary: signingHeld(actor, state, preview.value.summary, language),
      request: heldBecause(mayMoveArticle(actor, state as ArticleState, 'changes_requested'), language),
      approve: heldBecause(mayMoveArticle(actor, state as ArticleState, 'approved'), language),
    },
  })
}

/** A condensed article has no summary to sign. The article's own seal is its approval. */
function standingsOf(article: ArticleView, signoffs: SignoffView[], gates: readonly GateView[]) {
  const gate = (code: string) => gates.find(one => one.code === code)
  return [
    stageStanding('translation', signoffs, gate('translation_signoff')),
    ...(article.form === 'feature' ? [stageStanding('summary', signoffs, gate('summary_signoff'))] : []),
    stageStanding('article', signoffs),
    ...(signoffs.some(({ stage }) => stage === 'author') ? [stageStanding('author', signoffs)] : []),
  ]
}

function signingHeld(actor: Actor, state: string, stage: { covered: string[] }, language: Language) {
  return heldBecause(may(actor, 'article.sign', { state, allOwn: stage.covered.length === 0 }), language)
}

/** For each stage that the reader signed in other words than these: what changed since. */
function sinceSigned(
  context: Context & { actor: Actor },
  articleId: string,
  standings: readonly StageStanding[],
): Outcome<SinceSigned[]> {
  const mine = standings
    .filter(({ stage }) => stage !== 'article' && stage !== 'author')
    .flatMap(({ words }) => words.filter(({ user }) => user.id === context.actor.userId))
    .filter(({ decision, current }) => decision === 'approve' && !current)
  const found: SinceSigned[] = []
  for (const signoff of mine) {
    const diff = readDiff(context, { articleId, since: signoff.id })
    if (!diff.ok) return diff
    found.push({ signoff, items: diff.value.items })
  }
  return done(found)
}

function sinceLooked(
  context: Context,
  articleId: string,
  signed: readonly SinceSigned[],
): SinceLooked | null {
  const at = lookedBefore(context, { articleId })
  if (at === null) return null
  const diff = readDiff(context, { articleId, from: at })
  if (!diff.ok) return null
  const shown = new Set(signed.flatMap(({ items }) => items.map(({ passageId }) => passageId)))
  const items = diff.value.items.filter(({ passageId }) => !shown.has(passageId))
  return items.length > 0 ? { at, items } : null
}

/** The page on which a gate is mended. */
function mendedAt(articleId: string, { code }: GateView): string | undefined {
  const article = `/articles/${articleId}`
  switch (code) {
    case 'coverage_incomplete':
    case 'title_missing':
      return `${article}/translate`
    case 'why_it_matters_missing':
    case 'takeaway_missing':
    case 'evidence_missing':
    case 'evidence_stale':
      return `${article}/summary`
    case 'blocking_thread':
      return `${article}/review?show=blocking`
    case 'author_declined':
    case 'author_consent':
      return article
    case 'translation_signoff':
    case 'summary_signoff':
      return `${article}/review?panel=signing`
    default:
      return undefined
  }
}
