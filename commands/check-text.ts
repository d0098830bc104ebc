import type { CheckContext, CheckKind, Found, GrammarHit } from '../domain/checks/check'
import { runChecks } from '../domain/checks/run-checks'
import { done, type Outcome } from '../domain/decision'
import type { Finding } from '../domain/finding'
import { may } from '../domain/permissions'
import { checkContext } from './check-context'
import type { Context } from './context'

export type LooseText = { source?: string; text: string; kind: CheckKind; publishedOn?: string }

/** A text that is kept nowhere with all that stands around it, ready for the checks. */
export type CheckQuestion = { source?: string; text: string; context: CheckContext }

/** From how many UTF-16 units on, Chinese and English together, a text is checked in a thread of its own. */
export const HEAVY = 20_000

/**
 * What the checks are to be asked about a text that is kept nowhere: the glossary and the policy of the newsletter stand
 * around it. `grammar` is what a grammar engine said of this very text, where it was asked. Nothing is stored.
 */
export function checkQuestion(
  { db, actor }: Context,
  { source, text, kind, publishedOn }: LooseText,
  grammar?: readonly GrammarHit[],
): Outcome<CheckQuestion> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const around = checkContext(db, { publishedOn })
  const context = { ...around, kind, ...(grammar && { grammar }) }
  return done({ ...(source !== undefined && { source }), text, context })
}

/** Whether a text is long enough to hold up whoever checks it. */
export function isHeavy({ source = '', text }: Pick<CheckQuestion, 'source' | 'text'>): boolean {
  return source.length + text.length > HEAVY
}

/** What the checks find in a text that is kept nowhere. */
export function checkText(
  context: Context,
  loose: LooseText,
  grammar?: readonly GrammarHit[],
): Outcome<{ items: Finding[] }> {
  const question = checkQuestion(context, loose, grammar)
  if (!question.ok) return question
  const { source, text, context: around } = question.value
  return done(findingsOf(runChecks(source, text, around)))
}

/** What was found as it is told: `facts` are their own copy. */
export function findingsOf(found: readonly Found[]): { items: Finding[] } {
  return { items: found.map(({ facts, ...finding }) => ({ ...finding, facts: { ...facts } })) }
}
