import { expect, it } from 'vitest'
import { packRuns, unpackRuns } from '@/app/(workspace)/articles/runs'
import { unitStatuses } from '@/domain/words'

it('gives back one status a sentence, in order, for every status', () => {
  const strip = unitStatuses.map((status, at) => ({ status, sentences: at * 6 }))
  expect(unpackRuns(packRuns(strip))).toEqual(
    strip.flatMap(({ status, sentences }) => Array.from({ length: sentences }, () => status)),
  )
})
