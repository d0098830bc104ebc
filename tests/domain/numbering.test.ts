import { describe, expect, it } from 'vitest'
import { numberFaults } from '@/domain/numbering'

const edition = (number: number, series: [string, number] | null = null) => ({
  id: `edt_${number}`,
  number,
  series: series && { name: series[0], number: series[1] },
})

describe('the numbers of editions', () => {
  it('are sound where one follows the other, wherever they begin', () => {
    expect(numberFaults([edition(52), edition(50), edition(51)])).toEqual([])
    expect(numberFaults([])).toEqual([])
  })

  it('have gaps', () => {
    expect(numberFaults([edition(50), edition(53)])).toEqual([{ series: null, missing: [51, 52], twice: [] }])
  })

  it('of a series are counted by themselves, and can be given twice', () => {
    const editions = [
      edition(50, ['Ask China', 1]),
      edition(51, ['Ask China', 1]),
      edition(52, ['Ask China', 4]),
      edition(53, ['Rivers', 7]),
    ]
    expect(numberFaults(editions)).toEqual([{ series: 'Ask China', missing: [2, 3], twice: [1] }])
  })

  it('may begin anew far away', () => {
    expect(numberFaults([edition(1), edition(4000)])).toEqual([])
  })
})
