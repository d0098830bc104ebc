import { notices } from '@/app/api/contract/notices'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readNotices } from '@/commands/read-notices'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(notices.list, ({ context, query: { cursor, limit = usualLimit, unread } }) =>
    reply(readNotices(context, { cursor, limit, unread: unread !== undefined })),
  ),
)
