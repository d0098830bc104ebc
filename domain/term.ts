import { done, type Outcome, refused } from './decision'

export const termStatuses = ['proposed', 'approved'] as const
export type TermStatus = (typeof termStatuses)[number]

/** Where a rendering holds: in official English, in this newsletter, or in the texts of one author alone. */
export const renderingScopes = ['official', 'newsletter', 'author'] as const
export type RenderingScope = (typeof renderingScopes)[number]

/** One English rendering that is allowed; `author` is a Chinese name, and there for scope `author` alone. */
export type Rendering = { en: string; scope: RenderingScope; author: string | null }
export type RenderingInput = { en: string; scope?: RenderingScope; author?: string | null }

/** A glossary entry as somebody gives it. `en` may hold several renderings with `;` between; `renderings` go before it. */
export type TermInput = {
  zh: string
  en?: string
  renderings?: readonly RenderingInput[]
  kind?: string | null
  forbiddenEn?: readonly string[]
  note?: string | null
}

/** What is kept of it. `en` is the first rendering. */
export type TermText = {
  zh: string
  en: string
  renderings: Rendering[]
  kind: string | null
  forbiddenEn: string[]
  note: string | null
}

const longestTerm = 200
const longestNote = 2_000
const mostForms = 50

/**
 * Tidies an entry: outer blanks go, repeated forms count once, a `;` parts one form from the next. A rendering that says
 * no scope keeps the one it has in `before`, else it is the newsletter's.
 * Refuses `invalid` with the field where the Chinese or the English is empty, a text is too long, a rendering of one
 * author names none, or a rendering is forbidden by its own entry.
 */
export function readTerm(input: TermInput, before: readonly Rendering[] = []): Outcome<TermText> {
  const given = input.renderings ?? [{ en: input.en ?? '' }]
  const renderings = tidyRenderings(given, before)
  const term: TermText = {
    zh: input.zh.trim(),
    en: renderings[0]?.en ?? '',
    renderings,
    kind: input.kind?.trim() || null,
    forbiddenEn: [...new Set((input.forbiddenEn ?? []).flatMap(formsIn))],
    note: input.note?.trim() || null,
  }
  const wrong = faultOf(term)
  return wrong ? refused('invalid', wrong) : done(term)
}

/** All renderings in one line, as the `en` of a term is shown and exchanged. */
export function allRenderings(renderings: readonly Rendering[]): string {
  return renderings.map(one => one.en).join('; ')
}

/**
 * The renderings that may stand in a text by these authors (Chinese names), the author's own first; those of other
 * authors are left out. In a text by nobody in particular the general ones alone.
 */
export function renderingsFor(
  renderings: readonly Rendering[],
  authors: ReadonlySet<string> = new Set(),
): Rendering[] {
  const own = renderings.filter(one => one.scope === 'author' && authors.has(one.author ?? ''))
  return [...own, ...renderings.filter(one => one.scope !== 'author')]
}

/** Whether two entries say the same. */
export function sameTerm(a: TermText, b: TermText): boolean {
  return (
    a.zh === b.zh &&
    a.kind === b.kind &&
    a.note === b.note &&
    a.forbiddenEn.length === b.forbiddenEn.length &&
    a.forbiddenEn.every((form, index) => form === b.forbiddenEn[index]) &&
    a.renderings.length === b.renderings.length &&
    a.renderings.every((one, index) => sameRendering(one, b.renderings[index]))
  )
}

function sameRendering(a: Rendering, b: Rendering | undefined): boolean {
  return a.en === b?.en && a.scope === b.scope && a.author === b.author
}

function tidyRenderings(given: readonly RenderingInput[], before: readonly Rendering[]): Rendering[] {
  const tidy = given.flatMap(({ en, scope, author }) =>
    formsIn(en).map((form): Rendering => {
      const known = scope ? undefined : before.find(one => one.en === form)
      const where = scope ?? known?.scope ?? 'newsletter'
      const whose = (author ?? known?.author)?.trim() || null
      return { en: form, scope: where, author: where === 'author' ? whose : null }
    }),
  )
  return tidy.filter((one, index) => tidy.findIndex(other => sameRendering(other, one)) === index)
}

function faultOf(term: TermText): { field: string; problem: string } | null {
  const { zh, en, renderings, kind, forbiddenEn, note } = term
  if (zh === '') return { field: 'zh', problem: 'too_small' }
  if (en === '') return { field: 'en', problem: 'too_small' }
  if (zh.length > longestTerm) return { field: 'zh', problem: 'too_big' }
  const names = renderings.flatMap(one => [one.en, one.author ?? ''])
  if (names.some(isLong) || renderings.length > mostForms) return { field: 'en', problem: 'too_big' }
  if (renderings.some(one => one.scope === 'author' && one.author === null))
    return { field: 'renderings', problem: 'author_missing' }
  if (isLong(kind ?? '')) return { field: 'kind', problem: 'too_big' }
  if ((note?.length ?? 0) > longestNote) return { field: 'note', problem: 'too_big' }
  if (forbiddenEn.some(isLong) || forbiddenEn.length > mostForms * 2)
    return { field: 'forbiddenEn', problem: 'too_big' }
  if (renderings.some(one => forbiddenEn.includes(one.en)))
    return { field: 'forbiddenEn', problem: 'own_english' }
  return null
}

function formsIn(text: string): string[] {
  return text
    .split(/[;；]/)
    .map(form => form.trim())
    .filter(form => form !== '')
}

function isLong(text: string): boolean {
  return text.length > longestTerm
}
