import type { RefusalCode } from '@/domain/refusals'

/** A refusal as the interface answers it: a stable code, words in the reader's language, and the facts of the rule. */
export type Problem = {
  /** `offline` when there was no answer at all. */
  code: RefusalCode | 'offline'
  /** 0 when there was no answer at all. */
  status: number
  detail: string
  unmet?: { code: RefusalCode; message: string }[]
  retryAfter?: number
  [fact: string]: unknown
}

export type Answer<T> = { ok: true; data: T; revision: number | null } | { ok: false; problem: Problem }

export function noAnswer(detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { code: 'offline', status: 0, detail } }
}

/** What to show of a problem: its words, then each gate that stands in the way. */
export function problemWords({ detail, unmet }: Problem): string {
  const gates = unmet?.map(({ message }) => message) ?? []
  return [detail, ...gates].join('\n')
}
