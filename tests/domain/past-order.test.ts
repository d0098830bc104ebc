import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type OrderEvent, orderBefore } from '@/domain/past-order'

/** Does things to an order as the program does, and tells them as its events do. */
function lives(acts: readonly { act: 'move' | 'split' | 'merge'; at: number; to: number }[]) {
  let order = ['a', 'b', 'c', 'd', 'e']
  const events: OrderEvent[] = []
  const orders = [order]
  for (const [index, { act, at, to }] of acts.entries()) {
    const from = at % order.length
    const id = order[from] ?? ''
    if (act === 'move') {
      events.unshift({ type: 'unit.moved', data: { unitId: id, was: order[from - 1] ?? null } })
      const rest = order.filter(other => other !== id)
      order = rest.toSpliced(to % (rest.length + 1), 0, id)
    } else if (act === 'split') {
      const newUnitId = `n${index}`
      events.unshift({ type: 'unit.split', data: { newUnitId } })
      order = order.toSpliced(from + 1, 0, newUnitId)
    } else if (from + 1 < order.length) {
      const retired = [order[from + 1] ?? '']
      events.unshift({ type: 'unit.merged', data: { unitId: id, retired } })
      order = order.filter(other => !retired.includes(other))
    } else continue
    orders.push(order)
  }
  return { events, orders }
}

it('gives back every order that there was, event by event', () => {
  const act = fc.record({
    act: fc.constantFrom('move' as const, 'split' as const, 'merge' as const),
    at: fc.nat(40),
    to: fc.nat(40),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), acts => {
      const { events, orders } = lives(acts)
      const now = orders.at(-1) ?? []
      for (let back = 0; back <= events.length; back += 1)
        expect(orderBefore(now, events.slice(0, back))).toEqual(orders[orders.length - 1 - back])
    }),
    { numRuns: 300 },
  )
})

it('leaves a move as it is of which it is not told whence', () => {
  expect(orderBefore(['b', 'a'], [{ type: 'unit.moved', data: { unitId: 'b' } }])).toEqual(['b', 'a'])
})
