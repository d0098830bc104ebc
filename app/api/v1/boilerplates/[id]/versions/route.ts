import { boilerplates } from '@/app/api/contract/boilerplates'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { writeBoilerplate } from '@/commands/write-boilerplate'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(boilerplates.write, ({ context, params, body }) =>
    reply(writeBoilerplate(context, { id: params.id, text: body.text })),
  ),
)
