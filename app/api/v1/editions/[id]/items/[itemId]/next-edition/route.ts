import { editions } from '@/app/api/contract/editions'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { moveItemOn } from '@/commands/carry-on'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(editions.moveItemOn, ({ context, params }) => reply(moveItemOn(context, params.id, params.itemId))),
)
