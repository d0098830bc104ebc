import { createGrammarEngine, type GrammarEngine } from '../providers/grammar/grammar-engine'
import { grammarThread } from '../providers/grammar/grammar-thread'

const key = Symbol.for('bianyi.grammar')
const shared = globalThis as { [key]?: GrammarEngine }

/**
 * Sets up the process's one grammar engine. It hangs on globalThis because the server and Next's bundles each carry
 * their own copy of this module. Its thread begins with the first question.
 * @param file the worker as built.
 */
export function installGrammar(file: string): GrammarEngine {
  const engine = createGrammarEngine(() => grammarThread(file))
  shared[key] = engine
  return engine
}

/** The process's grammar engine, or one that answers nothing where none was set up. */
export function sharedGrammar(): GrammarEngine {
  return shared[key] ?? silent
}

const silent: GrammarEngine = {
  ask: async () => ({ said: new Map(), state: 'unavailable' }),
  stop: async () => undefined,
}
