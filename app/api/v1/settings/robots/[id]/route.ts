import { deliveries } from '@/app/api/contract/deliveries'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeRobot, removeRobot } from '@/commands/robots'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(deliveries.changeRobot, ({ context, params, body, ifMatch }) =>
    reply(changeRobot(context, params.id, body, served().vaultSecret, ifMatch), withRevision),
  ),
  serve(deliveries.removeRobot, ({ context, params }) => reply(removeRobot(context, params.id))),
)
