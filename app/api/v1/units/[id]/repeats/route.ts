import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { propagateUnit } from '@/commands/propagate-unit'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.propagate, ({ context, params }) => reply(propagateUnit(context, params.id))),
)
