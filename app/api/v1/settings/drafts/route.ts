import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeDraftSettings } from '@/commands/change-draft-settings'
import { readDraftSettings } from '@/commands/read-draft-settings'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.settings, ({ context }) => reply(readDraftSettings(context), withRevision)),
  serve(drafts.changeSettings, ({ context, body, ifMatch }) =>
    reply(changeDraftSettings(context, body, served().vaultSecret, ifMatch), withRevision),
  ),
)
