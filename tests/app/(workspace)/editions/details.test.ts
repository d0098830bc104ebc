import { describe, expect, it } from 'vitest'
import { type Details, detailsInput, detailsProblem } from '@/app/(workspace)/editions/details'

const sound: Details = {
  number: '12',
  title: 'Rules',
  teaser: '',
  publishOn: '2026-11-29',
  seriesName: '',
  seriesNumber: '',
}

describe('what an edition says of itself', () => {
  it('is sent with its number as a number, and without a series where none is named', () => {
    expect(detailsProblem(sound)).toBeNull()
    expect(detailsInput(sound)).toEqual({
      number: 12,
      title: 'Rules',
      teaser: '',
      publishOn: '2026-11-29',
      series: null,
    })
  })

  it.each([
    [{ title: '  ' }, 'title'],
    [{ number: '0' }, 'number'],
    [{ number: '1.5' }, 'number'],
    [{ publishOn: '' }, 'date'],
    [{ seriesName: 'Ask China' }, 'series'],
    [{ seriesNumber: '3' }, 'series'],
    [{ seriesName: 'Ask China', seriesNumber: 'three' }, 'series'],
  ] as const)('cannot be saved as %o', (change, problem) => {
    expect(detailsProblem({ ...sound, ...change })).toBe(problem)
  })
})
