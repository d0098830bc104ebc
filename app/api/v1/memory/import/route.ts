import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { importMemory } from '@/commands/import-memory'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.import, async ({ context, query, raw }) =>
    reply(await importMemory(context, { name: query.name ?? 'memory.tmx', open: () => [raw.bytes] })),
  ),
)
