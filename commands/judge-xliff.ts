import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { done, type Outcome, refused } from '../domain/decision'
import { mergeThree } from '../domain/diff/merge-three'
import { asWritten, type Judgement, judge, type Standing, statusBack } from '../domain/exchange/judge'
import type { FileIn, UnitIn } from '../formats/xliff/file'
import { progressOf } from '../formats/xliff/progress'
import { type Part, partsOf, standingAt, titleStanding } from './exchange-parts'

/** A text of the article that is in the file, and what is to be made of it. */
export type Judged = {
  part: Part
  sent: UnitIn
  base: Standing | null
  theirs: Standing
  judgement: Judgement
}

export type JudgedFile = {
  judged: Judged[]
  /** Units of the file that are none of the article's now. */
  unknown: UnitIn[]
  /** Parts of the article that are not in the file. */
  missing: Part[]
}

/** Holds a file against the article as it stands. Refuses `xliff_of_another` where not one unit is the article's. */
export function judgeXliff(tx: Queries, facts: ArticleFacts, file: FileIn): Outcome<JudgedFile> {
  const parts = new Map(partsOf(facts).map(part => [part.id, part]))
  const judged: Judged[] = []
  const unknown: UnitIn[] = []
  for (const sent of file.units) {
    const part = parts.get(sent.id)
    if (!part) unknown.push(sent)
    else {
      parts.delete(sent.id)
      judged.push(judgeOne(tx, part, sent))
    }
  }
  if (judged.length === 0) return refused('xliff_of_another')
  return done({ judged, unknown, missing: [...parts.values()] })
}

function judgeOne(tx: Queries, part: Part, sent: UnitIn): Judged {
  const base = sent.revision === null ? null : standingAt(tx, part, sent.revision, sent.status)
  const theirs = theirsOf(part, sent, base ?? part)
  const judgement = judge(
    { text: part.text, status: part.status, revision: part.passage.revision, source: part.source },
    base,
    { ...theirs, revision: sent.revision, source: sent.source },
  )
  return { part, sent, base, theirs, judgement }
}

function theirsOf(part: Part, { target, progress }: UnitIn, from: Standing): Standing {
  // A tool that drops a translation it does not show has not emptied it.
  const text = target === null ? from.text : asWritten(target)
  if (!part.unit) return titleStanding(text)
  const isChanged = text !== asWritten(from.text)
  return { text, status: statusBack(from.status, progressOf(from.status), progress, text, isChanged) }
}

/** Both texts brought together; null where they cannot be, or where that is one of the two. */
export function mergedOf(base: string, ours: string, theirs: string): string | null {
  const { merged, conflict } = mergeThree(base, ours, theirs)
  return conflict || merged === ours || merged === theirs ? null : merged
}
