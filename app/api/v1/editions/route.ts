import { editions } from '@/app/api/contract/editions'
import { locate } from '@/app/api/locate'
import { route } from '@/app/api/methods'
import { placeInOrder, readPlaceInOrder, usualLimit } from '@/app/api/paging'
import { reply, replyWith, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { createEdition } from '@/commands/create-edition'
import { readEditions } from '@/commands/read-editions'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(editions.list, ({ context, query: { cursor, limit = usualLimit, ...filter } }) => {
    const below = readPlaceInOrder(cursor)
    if (!below.ok) return below
    return replyWith(readEditions(context, filter, { below: below.value, limit }), ({ items, next }) => ({
      value: { items, nextCursor: next === null ? null : placeInOrder(next) },
    }))
  }),
  serve(editions.create, ({ context, body }) =>
    reply(createEdition(context, body), made => ({ ...withRevision(made), ...locate('editions')(made) })),
  ),
)
