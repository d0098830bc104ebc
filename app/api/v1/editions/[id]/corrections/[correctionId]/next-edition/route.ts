import { editions } from '@/app/api/contract/editions'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { carryCorrection } from '@/commands/carry-on'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(editions.carryCorrection, ({ context, params }) =>
    reply(carryCorrection(context, params.id, params.correctionId)),
  ),
)
