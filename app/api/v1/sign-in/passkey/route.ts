import { factors } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { site } from '@/app/session/site'
import { askForPasskey } from '@/commands/take-passkey'
import { done } from '@/domain/decision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(factors.askAtTheDoor, async ({ context: { db, now } }) => {
    const options = await askForPasskey(db, { purpose: 'sign_in', userId: null, now }, site())
    return reply(done(options))
  }),
)
