import { register } from '@/app/api/contract/register'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readEntryEvents } from '@/commands/read-events'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(register.events, ({ context, params, query: { cursor, limit = usualLimit } }) =>
    reply(readEntryEvents(context, params.id, { cursor, limit })),
  ),
)
