import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import type { ReasonToAsk } from '../domain/exchange/judge'
import { may } from '../domain/permissions'
import type { UnitStatus } from '../domain/words'
import type { FileIn } from '../formats/xliff/file'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type Judged, judgeXliff, mergedOf } from './judge-xliff'

/** A text that is not as it was given out. */
export type ReturnedItem = {
  unitId: string
  /** Counted from 1; null for the title. */
  unit: number | null
  /** `changed` is taken over unless somebody leaves it; `asked` only where somebody takes it. */
  kind: 'changed' | 'asked'
  why: ReasonToAsk | null
  /** The revision that it is held against: a decision names it. */
  revision: number
  source: string
  base: string | null
  ours: string
  theirs: string
  /** Both brought together, where they touch different words. */
  merged: string | null
  status: { ours: UnitStatus; theirs: UnitStatus }
  /** From ours to theirs. */
  diff: DiffOp[]
  /** Inline codes of the other tool, which are not kept. */
  codes: number
}

export type XliffPreview = {
  version: string
  counts: {
    untouched: number
    agreed: number
    changed: number
    asked: number
    unknown: number
    missing: number
  }
  items: ReturnedItem[]
  /** Units of the file that the article has no longer, with what they say, so that nothing is lost unseen. */
  unknown: { id: string; source: string; text: string }[]
  /** Remarks that the other tool put in. They are shown and not kept. */
  notes: { unitId: string; from: string | null; text: string }[]
  leftOut: { name: string; count: number }[]
}

/** What taking a file back would do. Writes nothing; refuses as taking it would. */
export function previewXliff({ db, actor }: Context, articleId: string, file: FileIn): Outcome<XliffPreview> {
  const role = may(actor, 'article.edit')
  if (!role.ok) return role
  const standing = articleNow(db, articleId)
  if (!standing) return refused('not_found')
  const permission = may(actor, 'article.edit', { state: standing.facts.article.state })
  if (!permission.ok) return permission
  const outcome = judgeXliff(db, standing.facts, file)
  if (!outcome.ok) return outcome
  const { judged, unknown, missing } = outcome.value
  const count = (kind: Judged['judgement']['kind']) =>
    judged.filter(({ judgement }) => judgement.kind === kind).length
  return done({
    version: file.version,
    counts: {
      untouched: count('untouched'),
      agreed: count('agreed'),
      changed: count('changed'),
      asked: count('asked'),
      unknown: unknown.length,
      missing: missing.length,
    },
    items: judged.flatMap(itemOf),
    unknown: unknown.map(({ id, source, target }) => ({ id, source, text: target ?? '' })),
    notes: judged.flatMap(({ part, sent }) =>
      sent.notes
        .filter(({ id, from, text }) => id === null && (from !== null || text !== part.unit?.omissionNote))
        .map(({ from, text }) => ({ unitId: part.id, from, text })),
    ),
    leftOut: [...file.leftOut].map(([name, times]) => ({ name, count: times })),
  })
}

function itemOf({ part, sent, base, theirs, judgement }: Judged): ReturnedItem[] {
  if (judgement.kind !== 'changed' && judgement.kind !== 'asked') return []
  const why = judgement.kind === 'asked' ? judgement.why : null
  return [
    {
      unitId: part.id,
      unit: part.number,
      kind: judgement.kind,
      why,
      revision: part.passage.revision,
      source: part.source,
      base: base?.text ?? null,
      ours: part.text,
      theirs: theirs.text,
      merged: why === 'both_changed' && base ? mergedOf(base.text, part.text, theirs.text) : null,
      status: { ours: part.status, theirs: theirs.status },
      diff: diffText(part.text, theirs.text, { granularity: 'words' }),
      codes: sent.codes,
    },
  ]
}
