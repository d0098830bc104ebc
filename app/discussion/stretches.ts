import { joinQuotes } from '@/domain/span'
import type { AnchoredText } from './abilities'
import { type Selected, trimRange, wholeWords } from './selection'

/** A range of one text; a thread is about one, or about several that follow on each other. UTF-16, end exclusive. */
export type Stretch = { textId: string; start: number; end: number }

/** A range and where it goes on, as a thread that is being written keeps it. */
export type Stretches = Stretch & { further?: Stretch[] }

export function stretchesOf({ textId, start, end, further = [] }: Stretches): Stretch[] {
  return [{ textId, start, end }, ...further]
}

/** The same as the first one and the rest. */
export function asDraft([first, ...further]: readonly Stretch[]): Stretches | null {
  return first ? { ...first, further: further.length > 0 ? further : undefined } : null
}

/**
 * What is selected in texts of one kind, the kind of the one that holds most of it: somebody who selects two paragraphs
 * with their Chinese between them means one of the languages. In whole words.
 */
export function selectedStretches(
  all: readonly Selected[],
  main: Selected,
  byId: ReadonlyMap<string, AnchoredText>,
): Stretch[] {
  const kind = byId.get(main.id)?.kind
  return all.flatMap(selected => {
    const text = byId.get(selected.id)
    return text && text.kind === kind ? [{ textId: text.id, ...wholeWords(text.text, selected) }] : []
  })
}

/** The words of these ranges as one quotation. */
export function quoteOf(stretches: readonly Stretch[], texts: readonly AnchoredText[]): string {
  const byId = new Map(texts.map(text => [text.id, text]))
  const kind = byId.get(stretches[0]?.textId ?? '')?.kind ?? 'passage'
  return joinQuotes(
    stretches.map(({ textId, start, end }) => byId.get(textId)?.text.slice(start, end) ?? ''),
    kind,
  )
}

/** The next text of the same kind that has words; undefined behind the last. */
export function textBehind(texts: readonly AnchoredText[], last: AnchoredText): AnchoredText | undefined {
  const at = texts.findIndex(({ id }) => id === last.id)
  return texts.slice(at + 1).find(({ kind, text }) => kind === last.kind && text.trim() !== '')
}

/** Several texts in one field, each beginning on a line of its own. */
export function inOneField(texts: readonly AnchoredText[]): string {
  return texts.map(({ text }) => text).join('\n')
}

/** Where these ranges begin and end in the field of `inOneField`. */
export function rangeInField(texts: readonly AnchoredText[], stretches: readonly Stretch[]) {
  const [first, last] = [stretches[0], stretches.at(-1)]
  const begin = (id: string | undefined) => {
    const before = texts.slice(
      0,
      texts.findIndex(text => text.id === id),
    )
    return before.reduce((sum, { text }) => sum + text.length + 1, 0)
  }
  return { start: begin(first?.textId) + (first?.start ?? 0), end: begin(last?.textId) + (last?.end ?? 0) }
}

/** What of each text lies in a range of the field of `inOneField`, without blanks at the ends. */
export function stretchesInField(
  texts: readonly AnchoredText[],
  { start, end }: { start: number; end: number },
): Stretch[] {
  const found: Stretch[] = []
  let begin = 0
  for (const { id, text } of texts) {
    const within = (offset: number) => Math.max(0, Math.min(text.length, offset - begin))
    const range = trimRange(text, { start: within(start), end: within(end) })
    if (range.start < range.end) found.push({ textId: id, ...range })
    begin += text.length + 1
  }
  return found
}

/** A range as a request names it. */
export function asAnchor({ start, end }: Stretch, { id, kind, revision }: AnchoredText) {
  return kind === 'passage' ? { passageId: id, revision, start, end } : { sentenceId: id, start, end }
}

/** Ranges as a request names them: the first, and those through which it goes on. */
export function asAnchors(stretches: readonly Stretch[], texts: readonly AnchoredText[]) {
  const byId = new Map(texts.map(text => [text.id, text]))
  const [first, ...through] = stretches.flatMap(stretch => {
    const text = byId.get(stretch.textId)
    return text ? [asAnchor(stretch, text)] : []
  })
  return first && { ...first, ...(through.length > 0 && { through }) }
}
