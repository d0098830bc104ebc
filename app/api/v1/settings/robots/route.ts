import { deliveries } from '@/app/api/contract/deliveries'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { addRobot, readRobots } from '@/commands/robots'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(deliveries.robots, ({ context }) => reply(readRobots(context))),
  serve(deliveries.addRobot, ({ context, body }) => reply(addRobot(context, body, served().vaultSecret))),
)
