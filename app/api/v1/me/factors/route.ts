import { factors } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readFactors } from '@/commands/read-factors'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(factors.list, ({ context }) => reply(readFactors(context))),
)
