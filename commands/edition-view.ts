import type { Queries } from '../db/client'
import type { PassageRow } from '../db/passages'
import { listCorrections } from '../db/publications'
import { supportOf } from '../domain/answer-support'
import { unitFingerprint } from '../domain/article-content'
import { articlesIn, type BoilerplateFacts, type Series, unitLookup } from '../domain/edition'
import type { Support } from '../domain/scholars'
import type { LoadedEdition } from './load-edition'
import { type PassageView, passageView } from './passage-view'
import { type ScheduleView, scheduleViews } from './schedule-view'

export type ItemView = { id: string; articleId: string; body: string; passage: PassageView }

export type QuestionView = {
  id: string
  question: string
  answer: string
  passage: PassageView
  evidence: string[]
  /** Units of `evidence` that say something else than when they were confirmed. */
  staleEvidence: string[]
  printQuestion: boolean
  /** Who stands behind the answer: one for each unit of `evidence` that is there. */
  support: Support[]
  /** The scholars it cites do not agree, as the editor says. */
  disagree: boolean
}

export type SectionView = {
  id: string
  kind: string
  heading: string | null
  body: string
  passage: PassageView
  boilerplate: BoilerplateFacts | null
  items: ItemView[]
  questions: QuestionView[]
}

export type CorrectionView = {
  id: string
  kind: string
  text: string
  before: string | null
  after: string | null
  by: { id: string; name: string }
  at: string
}

export type EditionView = {
  id: string
  number: number
  title: string
  titlePassage: PassageView
  teaser: string
  teaserPassage: PassageView
  series: Series | null
  publishOn: string
  state: string
  revision: number
  sections: SectionView[]
  /** Articles that answers rest on and that do not stand in it as items. */
  cited: string[]
  contentHash: { edition: string }
  createdAt: string
  updatedBy: string
  updatedAt: string
  publishedAt: string | null
  publishedBy: string | null
  schedule: ScheduleView | null
  corrections: CorrectionView[]
}

/** The edition as the contract shows it; its ETag is `revision`. */
export function editionView(tx: Queries, loaded: LoadedEdition): EditionView {
  const { row, facts, passages, articles, content } = loaded
  const view = (id: string) => passageView(passages.get(id) as PassageRow)
  const printed = articlesIn(facts)
  return {
    id: row.id,
    number: row.number,
    title: facts.title.text,
    titlePassage: view(facts.title.id),
    teaser: facts.teaser.text,
    teaserPassage: view(facts.teaser.id),
    series: facts.series,
    publishOn: row.publishOn,
    state: row.state,
    revision: row.revision,
    sections: sectionsView(loaded, view),
    cited: [...articles.keys()].filter(id => !printed.includes(id)),
    contentHash: { edition: content.hash },
    createdAt: row.createdAt,
    updatedBy: row.updatedBy,
    updatedAt: row.updatedAt,
    publishedAt: row.publishedAt,
    publishedBy: row.publishedBy,
    schedule: scheduleViews(tx, [row.id]).get(row.id) ?? null,
    corrections: correctionsView(tx, row.id),
  }
}

export function correctionsView(tx: Queries, editionId: string): CorrectionView[] {
  return listCorrections(tx, editionId).map(({ correction, userName }) => {
    const { id, kind, text, before, after, userId, at } = correction
    return { id, kind, text, before, after, by: { id: userId, name: userName }, at }
  })
}

function sectionsView({ facts, articles }: LoadedEdition, view: (id: string) => PassageView): SectionView[] {
  const find = unitLookup(articles)
  const isStale = ({ unitId, fingerprint }: { unitId: string; fingerprint: string }) => {
    const unit = find(unitId)?.unit
    return !unit || unitFingerprint(unit) !== fingerprint
  }
  return facts.sections.map(({ id, kind, heading, body, boilerplate, items, questions }) => ({
    id,
    kind,
    heading,
    body: body.text,
    passage: view(body.id),
    boilerplate,
    items: items.map(item => ({
      id: item.id,
      articleId: item.articleId,
      body: item.body.text,
      passage: view(item.body.id),
    })),
    questions: questions.map(({ id, question, printQuestion, answer, evidence, cites, disagree }) => ({
      id,
      question,
      answer: answer.text,
      support: supportOf(articles, evidence, cites),
      disagree: disagree ?? false,
      passage: view(answer.id),
      evidence: evidence.map(e => e.unitId),
      staleEvidence: evidence.filter(isStale).map(e => e.unitId),
      printQuestion,
    })),
  }))
}
