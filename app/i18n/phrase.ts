import type { Values } from './translate'

/**
 * The message of a dotted key in one namespace, filled in, or undefined where there is none: what the browser needs of
 * i18next and no more, a seventh of a page's weight. Plural forms by `count` and `{{name}}`, as i18next has them; a
 * test holds the two together over every message.
 */
export function phrase(
  messages: unknown,
  language: string,
  key: string,
  values: Values = {},
): string | undefined {
  const path = key.split('.')
  const last = path.pop() ?? ''
  const group = path.reduce(step, messages)
  const plural =
    typeof values.count === 'number'
      ? step(group, `${last}_${new Intl.PluralRules(language).select(values.count)}`)
      : undefined
  const found = plural ?? step(group, last)
  if (typeof found !== 'string') return undefined
  return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

function step(group: unknown, key: string): unknown {
  return typeof group === 'object' && group !== null ? (group as Record<string, unknown>)[key] : undefined
}
