import { moves } from '@/app/api/contract/moves'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { scheduleEdition, unscheduleEdition } from '@/commands/schedule-edition'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(moves.scheduleEdition, ({ context, params, body }) =>
    reply(scheduleEdition(context, params.id, body), withRevision),
  ),
  serve(moves.unscheduleEdition, ({ context, params }) =>
    reply(unscheduleEdition(context, params.id), withRevision),
  ),
)
