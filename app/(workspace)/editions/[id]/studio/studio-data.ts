import { discussionAbilities } from '@/app/discussion/discussion-abilities'
import type { Language } from '@/app/i18n/languages'
import { heldBecause } from '@/app/session/held'
import { showGates } from '@/app/signing/show-gates'
import { stageStanding } from '@/app/signing/standing'
import type { Context } from '@/commands/context'
import type { EditionView } from '@/commands/edition-view'
import { readArticles } from '@/commands/read-articles'
import { readBoilerplates } from '@/commands/read-boilerplates'
import { readChanges } from '@/commands/read-changes'
import { readEditionDocument } from '@/commands/read-edition-document'
import { readEditionReadiness } from '@/commands/read-edition-readiness'
import { readEditionSigningPreview, readEditionSignoffs } from '@/commands/read-edition-signoffs'
import type { GateView } from '@/commands/read-readiness'
import { readThreads } from '@/commands/read-threads'
import type { Actor } from '@/domain/actor'
import { done } from '@/domain/decision'
import type { EditionDocument } from '@/domain/edition-document'
import { may, mayMoveEdition } from '@/domain/permissions'
import { type EditionState, editionStates } from '@/domain/words'
import { editionMoves } from '@/domain/workflow'
import { nextState } from '../../next-state'
import { scheduleData } from './schedule-data'
import { studioArticle } from './studio-article'

/** A unit that an answer rests on, as it stands now. */
export type StudioUnit = {
  text: string
  source: string
  from: string
  articleId: string
  scholars: readonly string[]
}

export type StudioMove = { to: EditionState; held: string | null; needsNote: boolean }

export type StudioData = Extract<Awaited<ReturnType<typeof readStudio>>, { ok: true }>['value']

/** Everything the studio shows beside the edition itself, read in one request. */
export async function readStudio(
  context: Context & { actor: Actor },
  edition: EditionView,
  language: Language,
) {
  const { actor } = context
  const { id } = edition
  const state = edition.state as EditionState
  // Read first: what happens while the rest is read is told again, not left out.
  const changes = readChanges(context, { editionId: id }, { limit: 1 })
  if (!changes.ok) return changes
  const articles = readArticles(context, {}, { limit: 200 })
  if (!articles.ok) return articles
  const document = readEditionDocument(context, id)
  if (!document.ok) return document
  const boilerplates = readBoilerplates(context)
  if (!boilerplates.ok) return boilerplates
  const threads = readThreads(context, { editionId: id })
  if (!threads.ok) return threads
  const signoffs = readEditionSignoffs(context, id)
  if (!signoffs.ok) return signoffs
  const preview = readEditionSigningPreview(context, id)
  if (!preview.ok) return preview
  const target = nextState(state) ?? 'published'
  const readiness = readEditionReadiness(context, id, target)
  if (!readiness.ok) return readiness

  const gates = showGates(readiness.value.gates, language, mendedAt)
  return done({
    head: changes.value.head,
    articles: articles.value.items.map(studioArticle),
    units: unitsOf(document.value, edition),
    printed: printedOf(document.value),
    boilerplates: boilerplates.value.items.map(({ id: own, name, kind, version, text, versions }) => ({
      id: own,
      name,
      kind,
      version,
      text,
      versions: versions.map(one => ({ version: one.version, text: one.text })),
    })),
    threads: threads.value.items,
    abilities: discussionAbilities(actor, { editionId: id }, state, language),
    standing: stageStanding('edition', signoffs.value.items, signoffGate(readiness.value.gates)),
    preview: preview.value,
    gates,
    errors: readiness.value.findings.errors,
    target,
    moves: movesFrom(actor, state, language),
    schedule: scheduleData(actor, edition, language),
    held: {
      edit: heldBecause(may(actor, 'edition.edit', { state }), language),
      sign: heldBecause(
        may(actor, 'edition.sign', { state, allOwn: preview.value.covered.length === 0 }),
        language,
      ),
    },
  })
}

/** An article that stands in the way is mended on its own page. */
function mendedAt({ facts }: GateView): string | undefined {
  const [first] = Array.isArray(facts?.articles) ? facts.articles : []
  return first && `/articles/${first}`
}

function signoffGate(gates: readonly GateView[]) {
  return gates.find(({ code }) => code === 'edition_signoff')
}

function movesFrom(actor: Actor, state: EditionState, language: Language): StudioMove[] {
  return editionStates
    .filter(to => editionMoves[state][to])
    .map(to => ({
      to,
      held: heldBecause(mayMoveEdition(actor, state, to), language),
      needsNote: editionMoves[state][to]?.gates.includes('note_missing') ?? false,
    }))
}

function unitsOf({ sections }: EditionDocument, edition: EditionView): Record<string, StudioUnit> {
  const supports = edition.sections.flatMap(({ questions }) => questions.flatMap(({ support }) => support))
  const scholars = new Map(supports.map(one => [one.unitId, one.scholars]))
  const notes = sections.flatMap(({ questions }) => questions.flatMap(({ evidence }) => evidence))
  return Object.fromEntries(
    notes.map(({ unitId, articleId, text, source, from }) => [
      unitId,
      {
        text,
        source: source.map(one => one.text).join(''),
        from,
        articleId,
        scholars: scholars.get(unitId) ?? [],
      },
    ]),
  )
}

/** The text that each item prints, by the item's id. */
function printedOf({ sections }: EditionDocument): Record<string, string> {
  return Object.fromEntries(
    sections.flatMap(({ items }) =>
      items.map(({ id, text }) => [id, text.map(paragraph => paragraph.text).join('\n\n')]),
    ),
  )
}
