import { health } from '@/app/api/contract/health'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readHealth } from '@/commands/read-health'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(health.read, ({ context }) => reply(readHealth(context))),
)
