import { type Dictionary, openDictionary } from '../db/dictionary'

const key = Symbol.for('bianyi.dictionary')
const shared = globalThis as { [key]?: Dictionary | null }

/** The process's one handle on the dictionary, for the reason that the database has one; null where none was built. */
export function sharedDictionary(file: string | undefined): Dictionary | null {
  if (shared[key] === undefined) shared[key] = file ? openDictionary(file) : null
  return shared[key] ?? null
}
