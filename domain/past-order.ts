/** What was done to the order of an article's units. */
export type OrderEvent =
  | { type: 'unit.moved'; data: { unitId: string; was?: string | null } }
  | { type: 'unit.split'; data: { newUnitId: string } }
  | { type: 'unit.merged'; data: { unitId: string; retired: readonly string[] } }

/**
 * The order in which units stood before these events, newest first, happened to them: each is undone. A move of which it
 * is not known whence (see `EventBody`) is left as it is.
 */
export function orderBefore(now: readonly string[], events: readonly OrderEvent[]): string[] {
  return events.reduce<string[]>((order, event) => undone(order, event), [...now])
}

function undone(order: string[], event: OrderEvent): string[] {
  switch (event.type) {
    case 'unit.split':
      return order.filter(id => id !== event.data.newUnitId)
    case 'unit.merged':
      return order.flatMap(id => (id === event.data.unitId ? [id, ...event.data.retired] : id))
    case 'unit.moved': {
      const { unitId, was } = event.data
      if (was === undefined || (was !== null && !order.includes(was))) return order
      const rest = order.filter(id => id !== unitId)
      return rest.toSpliced(was === null ? 0 : rest.indexOf(was) + 1, 0, unitId)
    }
  }
}
