import type { CheckKind, GrammarHit } from '../domain/checks/check'
import { runChecks } from '../domain/checks/run-checks'
import { done, type Outcome } from '../domain/decision'
import type { Finding } from '../domain/finding'
import { may } from '../domain/permissions'
import { checkContext } from './check-context'
import type { Context } from './context'

export type LooseText = { source?: string; text: string; kind: CheckKind; publishedOn?: string }

/**
 * Checks a text that is kept nowhere, against the glossary and the policy of the newsletter, and keeps nothing.
 * `grammar` is what a grammar engine said of this very text, where it was asked.
 */
export function checkText(
  { db, actor }: Context,
  { source, text, kind, publishedOn }: LooseText,
  grammar?: readonly GrammarHit[],
): Outcome<{ items: Finding[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const around = checkContext(db, { publishedOn })
  const found = runChecks(source, text, { ...around, kind, ...(grammar && { grammar }) })
  return done({ items: found.map(({ facts, ...finding }) => ({ ...finding, facts: { ...facts } })) })
}
