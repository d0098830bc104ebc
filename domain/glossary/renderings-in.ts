/** A form of a term in an English text: UTF-16 offsets, end exclusive. */
export type FormPlace = { start: number; end: number; form: string; kind: 'allowed' | 'forbidden' }

/**
 * Every place of a term's English forms in a text, the longest at each place: 'strategic independence' is no
 * 'independence'. Capitals, straight and curly marks, a hyphen for a blank and a plural at the end make no difference.
 */
export function formsIn(
  text: string,
  { allowed, forbidden }: { allowed: readonly string[]; forbidden: readonly string[] },
): FormPlace[] {
  const forms = [
    ...allowed.map(form => ({ form, kind: 'allowed' as const })),
    ...forbidden.map(form => ({ form, kind: 'forbidden' as const })),
  ].sort((a, b) => b.form.length - a.form.length)
  const places: FormPlace[] = []
  for (const { form, kind } of forms)
    for (const { index, 0: found } of text.matchAll(pattern(form))) {
      const end = index + found.length
      if (!places.some(one => index < one.end && one.start < end))
        places.push({ start: index, end, form, kind })
    }
  return places.sort((a, b) => a.start - b.start)
}

const patterns = new Map<string, RegExp>()

/** Kept: over all that was published, the same few forms are looked for many thousand times. */
function pattern(form: string): RegExp {
  const known = patterns.get(form)
  if (known) return known
  if (patterns.size >= 5000) patterns.clear()
  const made = patternOf(form)
  patterns.set(form, made)
  return made
}

function patternOf(form: string): RegExp {
  const words = form
    .trim()
    .split(/[\s-]+/)
    .map(word => escaped(word).replace(/['’‘]/g, "['’‘]"))
  const last = words.pop() ?? ''
  const all = [...words, inflected(last)].join('[\\s-]+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${all}(?![\\p{L}\\p{N}])`, 'giu')
}

/** A word, or its plural; the singular of a plural too. */
function inflected(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}(?:y|ies)`
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}(?:y|ies)`
  if (/(?:s|x|z|ch|sh)$/i.test(word) && !/[^s]s$/i.test(word)) return `${word}(?:es)?`
  if (/[^su]s$/i.test(word)) return `${word.slice(0, -1)}s?`
  return /\p{L}$/u.test(word) ? `${word}s?` : word
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
