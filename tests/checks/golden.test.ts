import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expected, foundBy, type GoldenCase, goldenDirectory, readGolden } from './golden-cases'

/** Every labelled case says what its own check finds; what other checks say of the same text is theirs to label. */
describe.each(readdirSync(goldenDirectory).filter(name => name.endsWith('.json')))('%s', name => {
  it.each(readGolden(join(goldenDirectory, name)).map(labelled => [title(labelled), labelled] as const))(
    '%s',
    (_title, labelled) => {
      expect(foundBy(labelled)).toEqual(expected(labelled))
    },
  )
})

function title({ check, source, text }: GoldenCase): string {
  return `${check}: ${source === undefined ? '' : `${source} / `}${text}`.slice(0, 120)
}
