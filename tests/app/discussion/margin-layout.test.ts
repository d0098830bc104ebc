import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarginCard, placeCards } from '@/app/discussion/margin-layout'

const card = (id: string, wanted: number, height = 100): MarginCard => ({ id, wanted, height })

describe('cards in the margin', () => {
  it('stand level with their words where there is room', () => {
    const tops = placeCards([card('a', 40), card('b', 400)], null, 10)
    expect([...tops]).toEqual([
      ['a', 40],
      ['b', 400],
    ])
  })

  it('push the ones below them down', () => {
    const tops = placeCards([card('a', 0), card('b', 20), card('c', 500)], null, 10)
    expect([tops.get('b'), tops.get('c')]).toEqual([110, 500])
  })

  it('make way upward for the active one, which stands level with its words', () => {
    const tops = placeCards([card('a', 300), card('b', 320)], 'b', 10)
    expect([tops.get('a'), tops.get('b')]).toEqual([210, 320])
  })

  it('are never above the margin: an active one near its top waits for those before it', () => {
    const tops = placeCards([card('a', 0), card('b', 5), card('c', 10)], 'c', 10)
    expect([tops.get('a'), tops.get('b'), tops.get('c')]).toEqual([0, 110, 220])
  })

  it('never overlap and keep their order, whichever is active', () => {
    const measures = fc.array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 1, max: 400 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(measures, fc.nat(12), (list, active) => {
        const wanted = list.map(({ wanted }) => wanted).sort((a, b) => a - b)
        const cards = list.map(({ height }, at) => card(String(at), wanted[at] ?? 0, height))
        const tops = placeCards(cards, cards[active]?.id ?? null, 10)
        for (const [at, one] of cards.entries()) {
          const before = cards[at - 1]
          const floor = before ? (tops.get(before.id) ?? 0) + before.height + 10 : 0
          expect(tops.get(one.id)).toBeGreaterThanOrEqual(floor)
        }
      }),
    )
  })
})
