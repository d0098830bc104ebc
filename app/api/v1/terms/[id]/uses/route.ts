import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readTermUses } from '@/commands/read-term-uses'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.uses, ({ context, params }) => reply(readTermUses(context, params.id))),
)
