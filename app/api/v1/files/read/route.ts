import { files } from '@/app/api/contract/files'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { previewFile } from '@/commands/preview-file'
import { refused } from '@/domain/decision'
import { sharedFileReader } from '@/server/shared-file-reader'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(files.read, async ({ context, upload }) => {
    if (!upload) return refused('malformed', { problem: 'multipart', field: 'file' })
    return reply(await previewFile(context, upload.file, upload.meta.changes ?? 'accept', sharedFileReader()))
  }),
)
