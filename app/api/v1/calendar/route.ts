import { calendar } from '@/app/api/contract/calendar'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readCalendar } from '@/commands/read-calendar'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(calendar.read, ({ context, query }) => reply(readCalendar(context, query))),
)
