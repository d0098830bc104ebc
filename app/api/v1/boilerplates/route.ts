import { boilerplates } from '@/app/api/contract/boilerplates'
import { route } from '@/app/api/methods'
import { reply, replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readBoilerplates } from '@/commands/read-boilerplates'
import { writeBoilerplate } from '@/commands/write-boilerplate'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(boilerplates.list, ({ context, query }) =>
    replyPage(readBoilerplates(context), query, item => item.id),
  ),
  serve(boilerplates.create, ({ context, body }) => reply(writeBoilerplate(context, body))),
)
