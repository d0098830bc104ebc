import type { GrammarQuestion } from '@/commands/grammar-question'
import type { GrammarAnswer } from '@/providers/grammar/grammar-engine'
import { sharedGrammar } from '@/server/shared-grammar'

/** How long a request waits for the grammar engine, in milliseconds; what comes later is there at the next asking. */
const patience = { page: 1_000, typing: 1_500, api: 4_000 }

/** What the grammar engine says, as far as it answers in time. The waiting holds up nobody else. */
export function askGrammar(
  { texts, spelling }: GrammarQuestion,
  whose: keyof typeof patience,
): Promise<GrammarAnswer> {
  return sharedGrammar().ask(texts, { spelling, within: patience[whose] })
}
