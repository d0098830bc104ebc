import { factors } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { site } from '@/app/session/site'
import { askForProof } from '@/commands/prove-freshly'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(factors.askForProof, async ({ context }) => reply(await askForProof(context, site()))),
)
