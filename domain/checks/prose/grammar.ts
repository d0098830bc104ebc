import type { Check, CheckContext, Found, GrammarKind } from '../check'

/** Slips of grammar and usage: see `checkGrammar`. */
export const grammar: Check = { name: 'grammar', onByDefault: true, run: checkGrammar }

/**
 * What the grammar engine said of the English, but for the words it does not know (see `misspelling`): each by its kind,
 * with the engine's own words as `detail` and its likeliest repair as the fix. Never an error: a gate has to answer the
 * same every time, and the engine may be asked in vain. What touches a name of the newsletter's is left out. A heading
 * is no sentence: of one only what is wrong with its letters is told.
 */
export function checkGrammar(
  _source: string | undefined,
  target: string,
  { grammar: hits = [], kind, terms, people }: CheckContext,
): Found[] {
  const told = hits.filter(hit => hit.kind !== 'misspelt' && (kind !== 'title' || titled.has(hit.kind)))
  if (told.length === 0) return []
  const names = placesOfNames(target, [
    ...people.map(person => person.printed),
    ...terms.flatMap(term => term.en),
  ])
  return told.flatMap(({ start, end, kind: family, message, replacements }): Found[] => {
    if (names.some(name => start < name.end && name.start < end)) return []
    const fix = replacements[0]
    return [
      {
        check: 'grammar',
        severity: family === 'redundant' ? 'note' : 'warning',
        start,
        end,
        code: `grammar_${family}`,
        facts: {
          text: target.slice(start, end).trim(),
          detail: quoted(message),
          ...(fix && { fix: fix.trim() }),
        },
        ...(fix !== undefined && { fix }),
      },
    ]
  })
}

const titled: ReadonlySet<GrammarKind> = new Set(['letters', 'confused', 'joined'])

/** The engine marks words with backticks. */
function quoted(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”').replace(/[.\s]+$/, '')
}

function placesOfNames(text: string, names: readonly string[]): { start: number; end: number }[] {
  return names.flatMap(name => {
    const start = name.length > 1 ? text.indexOf(name) : -1
    return start < 0 ? [] : [{ start, end: start + name.length }]
  })
}
