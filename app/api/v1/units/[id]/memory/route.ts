import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readMemory } from '@/commands/read-memory'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.ofUnit, ({ context, params }) =>
    replyWith(readMemory(context, params.id), value => ({ value })),
  ),
)
