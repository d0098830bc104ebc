import { deliveries } from '@/app/api/contract/deliveries'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { translatorFor } from '@/app/i18n/server'
import { testRobot } from '@/commands/test-robot'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(deliveries.testRobot, async ({ context, params, language }) => {
    const { vaultSecret, origin } = served()
    const text = translatorFor(language, 'robots')('testMessage')
    return reply(await testRobot(context, params.id, vaultSecret, { text, address: origin.origin }))
  }),
)
