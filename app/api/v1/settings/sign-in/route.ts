import { security } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeSignInSettings, readSignInSettings } from '@/commands/sign-in-settings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(security.settings, ({ context }) => reply(readSignInSettings(context))),
  serve(security.changeSettings, ({ context, body }) => reply(changeSignInSettings(context, body))),
)
