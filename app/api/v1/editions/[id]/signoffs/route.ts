import { signoffs } from '@/app/api/contract/signoffs'
import { route } from '@/app/api/methods'
import { reply, replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readEditionSignoffs } from '@/commands/read-edition-signoffs'
import { signEdition } from '@/commands/sign-edition'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(signoffs.ofEdition, ({ context, params, query }) =>
    replyPage(readEditionSignoffs(context, params.id), query, item => item.id),
  ),
  serve(signoffs.signEdition, ({ context, params, body, language }) =>
    reply(signEdition(context, params.id, { ...body, language })),
  ),
)
