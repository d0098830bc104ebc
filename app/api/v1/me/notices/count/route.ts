import { notices } from '@/app/api/contract/notices'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readUnread } from '@/commands/read-notices'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(notices.count, ({ context }) => reply(readUnread(context))),
)
