import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { offerPasswordReset } from '@/commands/offer-password-reset'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.resetPassword, ({ context, params }) =>
    reply(offerPasswordReset(context, { userId: params.id })),
  ),
)
