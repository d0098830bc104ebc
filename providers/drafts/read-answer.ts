import { z } from 'zod'
import type { DraftFault } from '../../domain/drafts/faults'
import type { Answered } from '../http/ask'

/** A service answered, and not what was asked for. */
export class AnswerFault extends Error {
  constructor(
    readonly code: DraftFault,
    /** Whether asking once more may help. */
    readonly again = false,
  ) {
    super(code)
  }
}

/** @throws AnswerFault for every status that is no success. */
export function succeeded({ status }: Answered): void {
  if (status >= 200 && status < 300) return
  if (status === 401 || status === 403) throw new AnswerFault('key_refused')
  if (status === 402 || status === 456) throw new AnswerFault('quota_used_up')
  if (status === 408 || status === 504) throw new AnswerFault('timed_out', true)
  if (status === 529) throw new AnswerFault('busy', true)
  if (status >= 500) throw new AnswerFault('service_failed', true)
  throw new AnswerFault('request_refused')
}

/** JSON of a shape. @throws AnswerFault `answer_malformed` */
export function readShape<S extends z.ZodType>(text: string, shape: S): z.output<S> {
  const parsed = shape.safeParse(readJson(text))
  if (!parsed.success) throw new AnswerFault('answer_malformed', true)
  return parsed.data
}

/**
 * The JSON object in what a model wrote: all of it, or what is left when its thoughts and a fence are taken off, or what
 * stands between the first and the last brace.
 */
export function jsonIn(text: string): string {
  const spoken = text
    .replace(/^\s*<think>[\s\S]*?<\/think>/, '')
    .trim()
    .replace(/^```\w*\s*([\s\S]*?)\s*```$/, '$1')
  const [first, last] = [spoken.indexOf('{'), spoken.lastIndexOf('}')]
  return first >= 0 && last > first ? spoken.slice(first, last + 1) : spoken
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const claim = z.object({ text: z.string(), evidence: z.array(z.string()).max(1000) })

/** What a model is asked to answer; members beyond these are left where they are. */
export const translationShape = z.object({
  drafts: z.array(z.object({ id: z.string(), text: z.string() })).max(10_000),
})
export const summaryShape = z.object({ whyItMatters: claim, takeaways: z.array(claim).max(100) })
