import { mergeThree } from '@/domain/diff/merge-three'
import type { Draft, DraftItem, DraftQuestion } from './draft'

/** A place that somebody else changed meanwhile, in words: before, theirs, and mine where I changed it too. */
export type Meanwhile = {
  /** The part's key and its field: unique in a merge. */
  id: string
  part: { section: string | null; key: string; field: string }
  before: string
  theirs: string
  /** Null where I did not touch it, or where both changes go together. */
  mine: string | null
}

export type Choice = 'mine' | 'theirs'

export type Merged = {
  draft: Draft
  meanwhile: Meanwhile[]
  orderChanged: boolean
  added: string[]
  removed: string[]
}

type Parts<T> = { key: string } & T

/**
 * Brings together two drafts that were both made from `base`. A field that only one side changed takes that side's words;
 * where both changed it their texts are merged by words, and where that does not go, `choices` says whose stand (mine,
 * until somebody chooses). What they added stays; what they took out goes, unless I changed it. Pure.
 */
export function mergeDrafts(
  base: Draft,
  mine: Draft,
  theirs: Draft,
  choices: Readonly<Record<string, Choice>> = {},
): Merged {
  const meanwhile: Meanwhile[] = []
  const field =
    (section: string | null, key: string, name: string): Pick =>
    (b, m, t) => {
      if (t === b || t === m) return m
      const id = `${key} ${name}`
      const note = (both: boolean) =>
        meanwhile.push({
          id,
          part: { section, key, field: name },
          before: b,
          theirs: t,
          mine: both ? m : null,
        })
      if (m === b) {
        note(false)
        return t
      }
      const { merged, conflict } = mergeThree(b, m, t)
      note(conflict)
      if (!conflict) return merged
      return choices[id] === 'theirs' ? t : m
    }
  const details = { ...mine.details }
  for (const name of Object.keys(details) as (keyof typeof details)[])
    details[name] = field(null, 'edition', name)(base.details[name], mine.details[name], theirs.details[name])

  const sections = mergeParts(base.sections, mine.sections, theirs.sections, (b, m, t) => ({
    ...m,
    kind: m.kind === b.kind ? t.kind : m.kind,
    heading: field(m.key, m.key, 'heading')(b.heading, m.heading, t.heading),
    body: field(m.key, m.key, 'body')(b.body, m.body, t.body),
    boilerplate: same(m.boilerplate, b.boilerplate) ? t.boilerplate : m.boilerplate,
    items: mergeParts<DraftItem>(b.items, m.items, t.items, (bi, mi, ti) => ({
      ...mi,
      body: field(m.key, mi.key, 'item')(bi.body, mi.body, ti.body),
    })),
    questions: mergeParts<DraftQuestion>(b.questions, m.questions, t.questions, (bq, mq, tq) => ({
      ...mq,
      question: field(m.key, mq.key, 'question')(bq.question, mq.question, tq.question),
      answer: field(m.key, mq.key, 'answer')(bq.answer, mq.answer, tq.answer),
      evidence: same(mq.evidence, bq.evidence) ? tq.evidence : mq.evidence,
      printQuestion: mq.printQuestion === bq.printQuestion ? tq.printQuestion : mq.printQuestion,
      cites: same(mq.cites, bq.cites) ? tq.cites : mq.cites,
      disagree: mq.disagree === bq.disagree ? tq.disagree : mq.disagree,
    })),
  }))
  const before = keysOf(base.sections)
  const after = keysOf(theirs.sections)
  return {
    draft: { details, sections },
    meanwhile,
    orderChanged: !same(
      before.filter(key => after.includes(key)),
      after.filter(key => before.includes(key)),
    ),
    added: after.filter(key => !before.includes(key)),
    removed: before.filter(key => !after.includes(key)),
  }
}

type Pick = (base: string, mine: string, theirs: string) => string

/** My order where I changed it, else theirs; what only one side has stands after what it stood after there. */
function mergeParts<T extends Parts<object>>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  merge: (base: T, mine: T, theirs: T) => T,
): T[] {
  const inBase = byKey(base)
  const inMine = byKey(mine)
  const inTheirs = byKey(theirs)
  const reordered = !same(
    keysOf(base).filter(key => inMine.has(key)),
    keysOf(mine).filter(key => inBase.has(key)),
  )
  const [lead, other] = reordered ? [mine, theirs] : [theirs, mine]
  const order = keysOf(lead)
  for (const [at, { key }] of other.entries()) {
    if (order.includes(key)) continue
    const previous = other[at - 1]?.key
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key)
  }
  return order.flatMap(key => {
    const [b, m, t] = [inBase.get(key), inMine.get(key), inTheirs.get(key)]
    if (m && t) return merge(b ?? t, m, t)
    // I took it out: it stays out, unless they changed what it says. They did: it goes, unless I changed it.
    const kept = m ?? t
    return kept && (!b || !same(kept, b)) ? kept : []
  })
}

function byKey<T extends Parts<object>>(parts: readonly T[]): Map<string, T> {
  return new Map(parts.map(part => [part.key, part]))
}

function keysOf(parts: readonly { key: string }[]): string[] {
  return parts.map(({ key }) => key)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
