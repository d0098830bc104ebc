import type { ArticleFacts, SentenceFacts, UnitWithSource } from '../db/article-facts'
import type { Queries } from '../db/client'
import { findRevision, type PassageRow } from '../db/passages'
import type { Standing } from '../domain/exchange/judge'
import type { UnitStatus } from '../domain/words'

/** A text of an article that goes out with its Chinese and may come back: a unit, or the title. */
export type Part = Standing & {
  /** The unit's id; of the title, its passage's. */
  id: string
  passage: PassageRow
  unit: UnitWithSource | null
  /** The unit's place, counted from 1; null for the title. */
  number: number | null
  source: string
}

/** The title and the living units, in reading order. A title without Chinese has nothing to be translated. */
export function partsOf({ article, title, units }: ArticleFacts): Part[] {
  const parts = units.map(
    (unit, at): Part => ({
      id: unit.id,
      passage: unit.translation.row,
      unit,
      number: at + 1,
      source: sourceOf(unit.sentences),
      text: unit.translation.text,
      status: unit.status,
    }),
  )
  if (!article.titleZh) return parts
  const heading: Part = {
    id: title.id,
    passage: title.row,
    unit: null,
    number: null,
    source: article.titleZh,
    ...titleStanding(title.text),
  }
  return [heading, ...parts]
}

/** A title has no status of its own. */
export function titleStanding(text: string): Standing {
  return { text, status: text.trim() === '' ? 'untranslated' : 'translated' }
}

/** What stood in a part at a revision; null where there was none such. */
export function standingAt(
  tx: Queries,
  part: Part,
  revision: number,
  told: UnitStatus | null,
): Standing | null {
  if (revision === part.passage.revision) return { text: part.text, status: part.status }
  if (revision > part.passage.revision) return null
  if (revision === 0) return { text: '', status: 'untranslated' }
  const row = findRevision(tx, part.passage.id, revision)
  if (!row) return null
  if (!part.unit) return titleStanding(row.text)
  return { text: row.text, status: (row.status as UnitStatus | null) ?? told ?? part.status }
}

/** The Chinese of a unit as one text, as it stands in the source; what stood apart there begins a line. */
function sourceOf(sentences: readonly SentenceFacts[]): string {
  let source = ''
  let end: number | null = null
  for (const sentence of sentences) {
    if (end !== null && end !== sentence.start && !/\s$/.test(source)) source += '\n'
    source += sentence.text
    end = sentence.end
  }
  return source.trim()
}
