import type { Outcome } from '../domain/decision'
import type { ImportReport } from '../domain/memory/import-report'
import { tmxFoot, tmxHead, writeTmxUnit } from '../formats/tmx/write'
import type { Context } from './context'
import { importMemory } from './import-memory'

export type Pair = { source: string; target: string }

/** Takes pairs of a text that was published before into the memory, as a TMX file of them would be. */
export function rememberPairs(
  context: Context,
  { name, pairs }: { name: string; pairs: readonly Pair[] },
): Promise<Outcome<ImportReport>> {
  const variant = (language: string, text: string) => ({
    language,
    attributes: {},
    props: [],
    notes: [],
    segment: [text],
  })
  const units = pairs.map(({ source, target }) =>
    writeTmxUnit({
      attributes: {},
      props: [],
      notes: [],
      variants: [variant('zh-CN', source), variant('en', target)],
      unknown: 0,
    }),
  )
  const bytes = new TextEncoder().encode(tmxHead + units.join('') + tmxFoot)
  return importMemory(context, { name, open: () => [bytes] })
}
