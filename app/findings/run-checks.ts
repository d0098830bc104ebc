import { type CheckQuestion, findingsOf, isHeavy } from '@/commands/check-text'
import { runChecks } from '@/domain/checks/run-checks'
import { done, type Outcome, refused } from '@/domain/decision'
import type { Finding } from '@/domain/finding'
import { sharedChecks } from '@/server/shared-checks'

/**
 * Runs the checks on a question that was allowed: a short text here and now, a long one in the thread that is kept for
 * them, where there is one. Refuses `checks_too_long` when the time is up and `checks_busy` when the line is full.
 */
export async function answerChecks(question: CheckQuestion): Promise<Outcome<{ items: Finding[] }>> {
  const { source, text, context } = question
  const runner = isHeavy(question) ? sharedChecks() : undefined
  if (!runner) return done(findingsOf(runChecks(source, text, context)))
  const answer = await runner.run(question)
  if (answer.state === 'done') return done(findingsOf(answer.found))
  return refused(answer.state === 'busy' ? 'checks_busy' : 'checks_too_long')
}
