import { publication } from '@/app/api/contract/publication'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeArchiveSettings, readArchiveSettings } from '@/commands/archive-settings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(publication.archiveSettings, ({ context }) => reply(readArchiveSettings(context))),
  serve(publication.changeArchiveSettings, ({ context, body }) =>
    reply(changeArchiveSettings(context, body)),
  ),
)
