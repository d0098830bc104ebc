import { mail } from '@/app/api/contract/mail'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeMailSettings } from '@/commands/change-mail-settings'
import { readMailSettings } from '@/commands/read-mail-settings'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(mail.settings, ({ context }) => reply(readMailSettings(context), withRevision)),
  serve(mail.changeSettings, ({ context, body, ifMatch }) =>
    reply(changeMailSettings(context, body, served().vaultSecret, ifMatch), withRevision),
  ),
)
