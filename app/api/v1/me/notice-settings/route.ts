import { notices } from '@/app/api/contract/notices'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeNoticeSettings, readNoticeSettings } from '@/commands/notice-settings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(notices.settings, ({ context }) => reply(readNoticeSettings(context), withRevision)),
  serve(notices.changeSettings, ({ context, body, ifMatch }) =>
    reply(changeNoticeSettings(context, body, ifMatch), withRevision),
  ),
)
