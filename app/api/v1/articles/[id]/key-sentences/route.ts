import { summary } from '@/app/api/contract/summary'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readKeySentences } from '@/commands/read-key-sentences'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(summary.keySentences, ({ context, params }) => reply(readKeySentences(context, params.id))),
)
