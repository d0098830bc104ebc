import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readTermsDrift } from '@/commands/read-terms-drift'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.drift, ({ context }) => reply(readTermsDrift(context))),
)
