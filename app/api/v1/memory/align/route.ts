import { pairs } from '@/app/api/contract/pairs'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { dictionary } from '@/app/session/dictionary'
import { alignTexts } from '@/commands/align-texts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(pairs.align, ({ context, body }) =>
    replyWith(alignTexts(context, body, dictionary()), items => ({ value: { items } })),
  ),
)
