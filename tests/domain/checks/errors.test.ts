import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checks, documentChecks } from '@/domain/checks/catalog'
import { findsErrors } from '@/domain/checks/errors'
import { goldenDirectory, readGolden } from '../../checks/golden-cases'

it('the checks that find errors are those of which a labelled case has one, and there are such checks', () => {
  const labelled = readdirSync(goldenDirectory)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => readGolden(join(goldenDirectory, name)))
    .flatMap(one => one.expect.filter(want => want.severity === 'error').map(want => want.check))
  expect([...findsErrors].sort()).toEqual([...new Set(labelled)].sort())
  const all = new Set([...checks, ...documentChecks].map(({ name }) => name))
  expect([...findsErrors].filter(name => !all.has(name))).toEqual([])
})
