import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { streamOf } from '@/app/api/stream-of'
import { exportMemory } from '@/commands/export-memory'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.export, ({ context, query }) =>
    replyWith(exportMemory(context, query.format ?? 'tmx'), ({ bytes, ...file }) => ({
      value: { ...file, bytes: streamOf(bytes) },
    })),
  ),
)
