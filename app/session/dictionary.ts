import type { Dictionary } from '@/db/dictionary'
import { served } from '@/server/environment'
import { sharedDictionary } from '@/server/shared-dictionary'

/** The dictionary, opened at the first question of the process; null where the build has made none. */
export function dictionary(): Dictionary | null {
  return sharedDictionary(served().dictionaryFile)
}
