import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { fillParagraph } from '@/commands/fill-paragraph'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.fill, ({ context, params }) => reply(fillParagraph(context, params.id))),
)
