import type { FormPlace } from './renderings-in'

/** How one unit renders a term: with what, or with nothing that is known. `times` is how often its Chinese has the term. */
export type TermUse = { articleId: string; times: number; forms: readonly FormPlace[] }

/** One rendering over all uses. `form` null is a unit that has none of the known forms: read there what it has instead. */
export type DriftLine = {
  form: string | null
  kind: 'allowed' | 'forbidden' | 'unknown'
  units: number
  articles: number
}

/** Whether a unit departs from what is allowed: it has a forbidden form, or none of the known ones. */
export function departs({ forms }: TermUse): boolean {
  return forms.length === 0 || forms.some(form => form.kind === 'forbidden')
}

/** Every rendering of a term with how often it is used, the allowed ones first, each by how often. */
export function driftOf(uses: readonly TermUse[]): DriftLine[] {
  const lines = new Map<string, { line: Omit<DriftLine, 'articles'>; articles: Set<string> }>()
  for (const { articleId, forms } of uses) {
    const seen = new Map(forms.map(({ form, kind }) => [form, kind] as const))
    const all = seen.size > 0 ? [...seen] : [[null, 'unknown'] as const]
    for (const [form, kind] of all) {
      const key = `${kind} ${form}`
      const known = lines.get(key) ?? { line: { form, kind, units: 0 }, articles: new Set() }
      known.line.units += 1
      known.articles.add(articleId)
      lines.set(key, known)
    }
  }
  const order = ['allowed', 'forbidden', 'unknown']
  return [...lines.values()]
    .map(({ line, articles }) => ({ ...line, articles: articles.size }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.units - a.units)
}
