import type { NoticeKind } from './kinds'

/** A notice as far as its sentence depends on it; `who` is who did it, or what the program is called. */
export type Worded = { kind: NoticeKind; facts: Record<string, unknown>; who: string }

/** How a reader's language writes what stands in the facts: a day (ISO), and a kind of background work. */
export type Words = { day: (day: string) => string; job: (kind: string) => string }

/** Which message of the locales says it, and what fills it in. */
export type Wording = { key: string; values: Record<string, string | number> }

/** The sentence for one person (`told`), or for a room full of people (`group`) where that is another. */
export function wordingOf({ kind, facts, who }: Worded, words: Words, group = false): Wording {
  const name = variantOf(kind, facts)
  const values: Wording['values'] = { who }
  if (typeof facts.passages === 'number') values.count = facts.passages
  if (typeof facts.job === 'string') values.job = words.job(facts.job)
  if (typeof facts.dueOn === 'string') values.date = words.day(facts.dueOn)
  return { key: `${group && differsForGroups.has(name) ? 'group' : 'told'}.${name}`, values }
}

function variantOf(kind: NoticeKind, facts: Record<string, unknown>): string {
  if (kind === 'suggestion_decided')
    return facts.accepted === true ? 'suggestion_accepted' : 'suggestion_rejected'
  if (kind === 'due') return facts.over === true ? 'due_over' : 'due_near'
  if (kind === 'author_answered') return facts.consented === true ? 'author_consented' : 'author_declined'
  if (kind === 'review_ready') return facts.again === true ? 'review_again' : 'review_ready'
  if (kind === 'commented') return facts.blocking === true ? 'commented_blocking' : 'commented'
  return kind
}

const differsForGroups: ReadonlySet<string> = new Set([
  'assigned',
  'commented',
  'commented_blocking',
  'suggested',
])
