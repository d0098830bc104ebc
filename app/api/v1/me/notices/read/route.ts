import { notices } from '@/app/api/contract/notices'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { markNotices } from '@/commands/mark-notices'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(notices.mark, ({ context, body, language }) =>
    reply(markNotices(context, 'all' in body ? 'all' : body, language)),
  ),
)
