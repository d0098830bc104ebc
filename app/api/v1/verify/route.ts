import { publication } from '@/app/api/contract/publication'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { verifyExport } from '@/commands/verify-export'
import { refused } from '@/domain/decision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(publication.verify, ({ context, upload }) =>
    upload
      ? reply(verifyExport(context, upload.file.bytes))
      : refused('malformed', { problem: 'multipart', field: 'file' }),
  ),
)
