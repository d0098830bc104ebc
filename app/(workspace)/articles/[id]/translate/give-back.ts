import { send } from '@/app/client/api'
import type { Repeat } from '@/commands/propagate-unit'

/** Takes back what the memory gave to units; what somebody did with one of them meanwhile stays. */
export async function giveBack(items: readonly Repeat[]): Promise<void> {
  await Promise.all(
    items.map(({ unit, before: { text, status } }) =>
      send('PATCH', `/api/v1/units/${unit.id}`, {
        body: { text, status, ...(text !== '' && { origin: 'memory' }) },
        ifMatch: unit.translation.revision,
      }),
    ),
  )
}
