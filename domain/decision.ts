import type { RefusalCode } from './refusals'

export type Facts = Record<string, string | number | boolean | null | string[]>

/** One gate or rule that stands in the way. */
export type Unmet = { code: RefusalCode; facts?: Facts }

/** Why something may not be done: a stable code that locales turn into words, and the facts for those words. */
export type Refusal = {
  code: RefusalCode
  facts?: Facts
  /** The gates that stand open, where a move was refused. */
  unmet?: Unmet[]
  /** What the caller needs in order to lose nothing: the current text and the merge of a stale save. */
  current?: Record<string, unknown>
}

export type Decision = { ok: true } | { ok: false; refusal: Refusal }

/** What a command answers: its value, or the refusal. Exceptions are for bugs. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const allowed: Decision & { ok: true } = { ok: true }

export function refused(
  code: RefusalCode,
  facts?: Facts,
  more?: Omit<Refusal, 'code' | 'facts'>,
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...(facts ? { facts } : {}), ...more } }
}

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}
