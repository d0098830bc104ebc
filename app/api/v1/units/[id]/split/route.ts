import { units } from '@/app/api/contract/units'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { splitUnit } from '@/commands/split-unit'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(units.split, ({ context, params, ifMatch, body }) =>
    reply(splitUnit(context, params.id, { ...body, from: ifMatch }), ({ items }) => ({
      revision: items[0]?.translation.revision,
    })),
  ),
)
