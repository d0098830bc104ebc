import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readMemoryNotes } from '@/commands/read-memory-notes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.notes, ({ context, params }) => reply(readMemoryNotes(context, params.id))),
)
