import type { Found, GrammarHit } from '../domain/checks/check'
import type { DocumentContext } from '../domain/checks/document'
import { runChecks, runDocumentChecks } from '../domain/checks/run-checks'
import { sha256 } from '../domain/hash'
import type { Around } from './check-context'
import type { CheckedText } from './checked-texts'

/** What the grammar engine said, by the text it was asked about. A text that is missing was not asked about. */
export type GrammarSaid = ReadonlyMap<string, readonly GrammarHit[]>

export type FoundInText = Found & { text: CheckedText }

const mostKept = 20_000
const kept = new Map<string, readonly Found[]>()

/**
 * Everything the checks find in these texts, each by itself and all of them together, in reading order. What was found
 * in one text is kept by its content and by everything that stands around it, so that one changed unit costs one unit.
 */
export function findInTexts(
  texts: readonly CheckedText[],
  around: Around,
  grammar: GrammarSaid = new Map(),
  { mailBytes }: Pick<DocumentContext, 'mailBytes'> = {},
): FoundInText[] {
  const setting = sha256(JSON.stringify(around))
  const single = texts.flatMap(text => findInText(text, around, grammar, setting))
  const whole = remember([setting, 'together', String(mailBytes ?? ''), ...texts.map(togetherKey)], () =>
    runDocumentChecks(texts, { ...around, ...(mailBytes !== undefined && { mailBytes }) }),
  )
  const byPassage = new Map(texts.map(text => [text.passageId, text]))
  const together = whole.flatMap(({ passageId, ...found }) => {
    const text = byPassage.get(passageId)
    return text && !(text.condensed && leavesOut(found)) ? [{ ...found, text }] : []
  })
  const place = new Map(texts.map((text, position) => [text.passageId, position]))
  const placeOf = (one: FoundInText) => place.get(one.text.passageId) ?? 0
  return [...single, ...together].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.start - b.start || a.end - b.end,
  )
}

/** What the checks of one text find in this one. `setting` is the hash of what stands around it, where it is known. */
export function findInText(
  text: CheckedText,
  around: Around,
  grammar: GrammarSaid = new Map(),
  setting = sha256(JSON.stringify(around)),
): FoundInText[] {
  const said = JSON.stringify(grammar.get(text.text) ?? null)
  const found = remember([setting, singleKey(text), said], () => inOneText(text, around, grammar))
  return found.map(one => ({ ...one, text }))
}

function inOneText(text: CheckedText, around: Around, grammar: GrammarSaid): Found[] {
  const { kind, source } = text
  const said = grammar.get(text.text)
  const found = runChecks(source, text.text, { ...around, kind, ...(said && { grammar: said }) })
  return text.condensed ? found.filter(one => !leavesOut(one)) : found
}

/** A condensed unit leaves things out on purpose: what it lacks is no slip, what it says otherwise still is. */
function leavesOut({ check, code }: Found): boolean {
  return [check, code].some(name => /missing|dropped|negation|hedging|attribution|left_out/.test(name))
}

function singleKey({ kind, source, text, condensed }: CheckedText): string {
  return JSON.stringify([kind, source ?? null, text, condensed ?? false])
}

function togetherKey(of: CheckedText): string {
  const { passageId, part, kind, source, text, evidence, support, disagree, answer, card } = of
  return JSON.stringify([
    passageId,
    part,
    kind,
    source ?? null,
    text,
    evidence ?? null,
    support ?? null,
    disagree ?? false,
    answer ?? null,
    card ?? null,
  ])
}

/** Keeps an answer under the hash of everything it depends on; the oldest goes when there are too many. */
function remember<F extends Found>(parts: readonly string[], find: () => readonly F[]): readonly F[] {
  const key = sha256(parts.join('\u0000'))
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known as readonly F[]
  }
  const found = find()
  kept.set(key, found)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? key)
  return found
}
