import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionPassages } from '@/bench/reference-edition'
import { defaultPolicy } from '@/domain/checks/policy'
import { runChecks, runDocumentChecks } from '@/domain/checks/run-checks'
import { placeOf, readVerdicts } from './judged-edition'

const file = resolve(import.meta.dirname, '../../../shared/reference/edition-050.txt')

describe.skipIf(!existsSync(file))('a published edition', () => {
  it('has at least 45 slips found with at most 20 false alarms, each of them judged', () => {
    const passages = editionPassages(readFileSync(file, 'utf8'))
    const context = { terms: [], people: [], policy: defaultPolicy }
    const found = [
      ...passages.flatMap(({ passageId, source, text, kind }) =>
        runChecks(source, text, { ...context, kind }).map(one => ({ ...one, passageId })),
      ),
      ...runDocumentChecks(passages, context),
    ].filter(one => one.severity !== 'note')
    const verdicts = readVerdicts()
    const judged = found.map(one => verdicts.get(placeOf(one)) ?? `not judged: ${placeOf(one)}`)
    expect(judged.filter(verdict => verdict.startsWith('not judged'))).toEqual([])
    expect(judged.filter(verdict => verdict === 'right').length).toBeGreaterThanOrEqual(45)
    expect(judged.filter(verdict => verdict !== 'right').length).toBeLessThanOrEqual(20)
  })
})
