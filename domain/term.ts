import { done, type Outcome, refused } from './decision'

export const termStatuses = ['proposed', 'approved'] as const
export type TermStatus = (typeof termStatuses)[number]

/** A glossary entry as somebody gives it. */
export type TermInput = {
  zh: string
  en: string
  kind?: string | null
  forbiddenEn?: readonly string[]
  note?: string | null
}

/** What is kept of it. */
export type TermText = {
  zh: string
  en: string
  kind: string | null
  forbiddenEn: string[]
  note: string | null
}

const longestTerm = 200
const longestNote = 2_000

/**
 * Tidies an entry: outer blanks go, repeated forbidden forms count once.
 * Refuses `invalid` with the field where the Chinese or the English is empty, a text is too long, or the English is
 * forbidden by its own entry.
 */
export function readTerm(input: TermInput): Outcome<TermText> {
  const term: TermText = {
    zh: input.zh.trim(),
    en: input.en.trim(),
    kind: input.kind?.trim() || null,
    forbiddenEn: [...new Set((input.forbiddenEn ?? []).map(form => form.trim()).filter(form => form !== ''))],
    note: input.note?.trim() || null,
  }
  for (const field of ['zh', 'en'] as const) {
    if (term[field] === '') return refused('invalid', { field, problem: 'too_small' })
    if (term[field].length > longestTerm) return refused('invalid', { field, problem: 'too_big' })
  }
  if ((term.kind?.length ?? 0) > longestTerm) return refused('invalid', { field: 'kind', problem: 'too_big' })
  if ((term.note?.length ?? 0) > longestNote) return refused('invalid', { field: 'note', problem: 'too_big' })
  if (term.forbiddenEn.some(form => form.length > longestTerm))
    return refused('invalid', { field: 'forbiddenEn', problem: 'too_big' })
  if (term.forbiddenEn.includes(term.en))
    return refused('invalid', { field: 'forbiddenEn', problem: 'own_english' })
  return done(term)
}

/** Whether two entries say the same. */
export function sameTerm(a: TermText, b: TermText): boolean {
  return (
    a.zh === b.zh &&
    a.en === b.en &&
    a.kind === b.kind &&
    a.note === b.note &&
    a.forbiddenEn.length === b.forbiddenEn.length &&
    a.forbiddenEn.every((form, index) => form === b.forbiddenEn[index])
  )
}
