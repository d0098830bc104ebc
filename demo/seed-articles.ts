import { addTakeaway } from '../commands/add-takeaway'
import { describeArticle } from '../commands/describe-article'
import { moveArticle } from '../commands/move-article'
import { proposeArticle } from '../commands/propose-article'
import { readArticle } from '../commands/read-article'
import { readUnits } from '../commands/read-units'
import { saveUnit } from '../commands/save-unit'
import { saveWhyItMatters } from '../commands/save-why-it-matters'
import { signArticle } from '../commands/sign-article'
import { demoEssays } from './all-essays'
import { demoFirstDrafts, demoTranslators } from './discussion'
import type { DemoEssay, DemoReference, DemoSlug } from './essay'
import { essaySource } from './essay'
import { registered } from './seed-register'
import { played, type Stage } from './stage'

/** Article and unit ids of the essays, by slug and place. */
export type SeededEssays = {
  articleOf: (slug: DemoSlug) => string
  unitOf: (at: DemoReference) => string
}

/** Takes the essays in and carries each to review, in its translator's hand. */
export function seedEssays(stage: Stage, register: ReadonlyMap<string, string>): SeededEssays {
  const articles = new Map<DemoSlug, string>()
  const units = new Map<string, string>()
  for (const essay of demoEssays) {
    const { id, unitIds } = proposeAndAccept(stage, essay, register)
    articles.set(essay.slug, id)
    for (const [place, unitId] of unitIds) units.set(`${essay.slug} ${place}`, unitId)
    translate(stage, essay, unitIds)
    summarize(stage, essay, id, unitIds)
  }
  return {
    articleOf: slug => wanted(articles.get(slug), slug),
    unitOf: ([slug, paragraph, sentence]) =>
      wanted(units.get(`${slug} ${paragraph}.${sentence}`), `${slug} ${paragraph}.${sentence}`),
  }
}

/** Signs both stages with the hashes as they stand. */
export function signStages(
  stage: Stage,
  key: 'reviewer' | 'colleague' | 'editor',
  id: string,
  note?: string,
): void {
  for (const part of ['translation', 'summary'] as const) {
    const { contentHash } = played(readArticle(stage.as(key), id))
    const input = { stage: part, decision: 'approve', contentHash: contentHash[part], note } as const
    played(signArticle(stage.as(key, 40), id, input))
  }
}

type Units = Map<string, string>

function proposeAndAccept(
  stage: Stage,
  essay: DemoEssay,
  register: ReadonlyMap<string, string>,
): { id: string; unitIds: Units } {
  const translator = demoTranslators[essay.slug]
  const {
    title,
    authors,
    publication,
    publishedOn,
    url,
    rights,
    topics,
    reason,
    note,
    form,
    sourceLanguage,
  } = essay
  const named = authors.map(author => registered(author, register))
  const input = { title, authors: named, publication, publishedOn, url, rights, topics, form, sourceLanguage }
  const source = { text: essaySource(essay) }
  const { id } = played(
    proposeArticle(stage.as(translator, 600), { ...input, reason: `${reason} ${note}` }, source),
  )
  played(moveArticle(stage.as('editor', 90), id, { to: 'translating' }))
  played(describeArticle(stage.as('editor'), id, { assignee: stage.ids[translator], dueOn: stage.inDays(3) }))
  const ids = played(readUnits(stage.as(translator), id)).items.map(u => u.id)
  const places = essay.paragraphs.flatMap((p, paragraph) =>
    p.sentences.map((_, sentence) => `${paragraph}.${sentence}`),
  )
  if (places.length !== ids.length)
    throw new Error(`${essay.slug}: ${ids.length} units for ${places.length} sentences`)
  return { id, unitIds: new Map(places.map((place, index) => [place, wanted(ids[index], place)])) }
}

function translate(stage: Stage, essay: DemoEssay, unitIds: Units): void {
  const translator = demoTranslators[essay.slug]
  essay.paragraphs.forEach((paragraph, p) => {
    paragraph.sentences.forEach((sentence, s) => {
      const unitId = wanted(unitIds.get(`${p}.${s}`), `${p}.${s}`)
      const first = demoFirstDrafts.find(({ at }) => at.join() === [essay.slug, p, s].join())
      let revision = 0
      if (first) {
        played(saveUnit(stage.as(translator, 6), unitId, 0, { text: first.english }))
        revision = 1
      }
      const { english: text, status, omissionReason, omissionNote } = sentence
      played(
        saveUnit(stage.as(translator, 5), unitId, revision, { text, status, omissionReason, omissionNote }),
      )
    })
  })
}

function summarize(stage: Stage, essay: DemoEssay, id: string, unitIds: Units): void {
  const translator = demoTranslators[essay.slug]
  played(moveArticle(stage.as(translator, 30), id, { to: 'summarizing' }))
  const evidenceFor = (places: readonly (readonly [number, number])[]) =>
    places.map(([p, s]) => wanted(unitIds.get(`${p}.${s}`), `${p}.${s}`))
  const firstClaims = essay.takeaways.flatMap(t => t.evidence).slice(0, 2)
  if (essay.whyItMatters)
    played(
      saveWhyItMatters(stage.as(translator, 25), id, 0, {
        text: essay.whyItMatters,
        evidence: evidenceFor(firstClaims),
      }),
    )
  for (const { text, evidence } of essay.takeaways)
    played(addTakeaway(stage.as(translator, 8), id, { text, evidence: evidenceFor(evidence) }))
  played(moveArticle(stage.as(translator, 20), id, { to: 'in_review', note: 'Ready for a first reading.' }))
}

function wanted<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demo has no ${what}`)
  return value
}
