import { done, type Outcome, refused } from '@/domain/decision'

const deepest = 64

/**
 * Reads one JSON document and refuses (`malformed`) what JSON.parse would pass over in silence: a member named twice,
 * of which the last would win, a member named `__proto__`, and nesting deeper than anything this interface holds.
 */
export function parseStrictJson(text: string): Outcome<unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('malformed', { problem: 'not_json' })
  }
  const problem = hiddenProblem(text)
  return problem ? refused('malformed', problem) : done(value)
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs

/** Walks the tokens of a text already known to be JSON. `null` in the stack stands for an array. */
function hiddenProblem(text: string): { problem: string; field?: string } | null {
  const open: (Set<string> | null)[] = []
  let expectsName = false
  for (const [symbol] of text.matchAll(token)) {
    const names = open.at(-1)
    if (symbol === '{' || symbol === '[') {
      open.push(symbol === '{' ? new Set() : null)
      if (open.length > deepest) return { problem: 'too_deep' }
      expectsName = symbol === '{'
    } else if (symbol === '}' || symbol === ']') {
      open.pop()
      expectsName = false
    } else if (symbol === ',') {
      expectsName = names instanceof Set
    } else if (symbol === ':') {
      expectsName = false
    } else if (expectsName && names) {
      const name = JSON.parse(symbol) as string
      if (names.has(name)) return { problem: 'named_twice', field: name }
      if (name === '__proto__') return { problem: 'reserved_name', field: name }
      names.add(name)
    }
  }
  return null
}
