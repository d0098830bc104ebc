import type { Answer } from './respond'

/**
 * Takes the named members out of an answer before it is kept for a replay: a secret is shown once and stored only as
 * a hash, so a replay answers null in its place.
 */
export function withoutSecrets(names: readonly string[] = []): (answer: Answer) => Answer {
  return answer => {
    if (names.length === 0 || answer.status >= 400 || typeof answer.body !== 'string') return answer
    const value = JSON.parse(answer.body) as Record<string, unknown>
    for (const name of names) if (name in value) value[name] = null
    return { ...answer, body: JSON.stringify(value) }
  }
}
