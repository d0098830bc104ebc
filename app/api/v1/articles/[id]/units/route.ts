import { units } from '@/app/api/contract/units'
import { route } from '@/app/api/methods'
import { placeInOrder, readPlaceInOrder, usualLimit } from '@/app/api/paging'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readUnits } from '@/commands/read-units'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(units.list, ({ context, params, query: { limit, cursor } }) => {
    const after = readPlaceInOrder(cursor)
    if (!after.ok) return after
    const isWhole = limit === undefined && cursor === undefined
    const page = isWhole ? undefined : { after: after.value ?? 0, limit: limit ?? usualLimit }
    return replyWith(readUnits(context, params.id, page), ({ items, next }) => ({
      value: { items, nextCursor: next === null ? null : placeInOrder(next) },
    }))
  }),
)
