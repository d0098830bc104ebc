import { z } from 'zod'
import { done, type Outcome, refused } from '@/domain/decision'
import { type RefusalCode, refusalStatus } from '@/domain/refusals'

/**
 * Holds a value against a schema. An unknown member is `unknown_field`; a wrong type, a missing member or a word outside
 * a closed vocabulary is `malformed`; a value of the right type that cannot be used is `invalid`, or whatever reason
 * code the schema gives as its message.
 */
export function validate<S extends z.ZodType>(schema: S, value: unknown): Outcome<z.output<S>> {
  const result = schema.safeParse(value)
  if (result.success) return done(result.data)
  const issues = result.error.issues
  const worst = issues.find(i => i.code === 'unrecognized_keys') ?? issues.find(isMalformed) ?? issues[0]
  if (!worst) return refused('malformed', { problem: 'shape' })
  return refused(...wordsFor(worst))
}

type Issue = z.core.$ZodIssue

const malformed: readonly Issue['code'][] = [
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'invalid_key',
  'invalid_element',
]

function isMalformed(issue: Issue): boolean {
  return malformed.includes(issue.code)
}

function wordsFor(issue: Issue): [RefusalCode, Record<string, string>] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return ['unknown_field', { field: field ? `${field}.${key}` : key }]
  }
  if (isMalformed(issue)) return ['malformed', { problem: 'shape', field }]
  if (issue.code === 'custom' && issue.message in refusalStatus)
    return [issue.message as RefusalCode, { field }]
  return ['invalid', { problem: problemOf(issue), field }]
}

function problemOf(issue: Issue): string {
  if (issue.code === 'too_big') return 'too_big'
  if (issue.code === 'too_small') return 'too_small'
  return 'format'
}

/** A rule of a schema that refuses with a reason code of its own. */
export function orRefuse(code: RefusalCode): { error: RefusalCode } {
  return { error: code }
}

/** The query string as a plain object. A parameter given twice is `malformed`. */
export function readQuery(url: URL, schema: z.ZodObject | undefined): Outcome<unknown> {
  const seen: Record<string, string> = Object.create(null)
  for (const [name, value] of url.searchParams) {
    if (name in seen) return refused('malformed', { problem: 'named_twice', field: name })
    seen[name] = value
  }
  const outcome = validate(schema ?? noParameters, { ...seen })
  // A query is part of the address: nothing in it is "well-formed but unusable".
  if (!outcome.ok && outcome.refusal.code === 'invalid')
    return refused('malformed', { ...outcome.refusal.facts })
  return outcome
}

const noParameters = z.strictObject({})
