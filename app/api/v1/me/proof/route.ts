import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { loadSession } from '@/app/session/actor'
import { site } from '@/app/session/site'
import { proveFreshly } from '@/commands/prove-freshly'
import { refused } from '@/domain/decision'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.prove, async ({ context, body, request }) => {
    // A token proves nothing anew: what it may do was settled when it was made.
    if (context.actor?.via !== 'session') return refused('scope_required', { scope: 'approve' })
    const session = await loadSession(request)
    if (!session) return refused('not_signed_in')
    const { sessionId } = session
    const { vaultSecret } = served()
    return reply(await proveFreshly(context, { sessionId, proof: body, site: site(), vaultSecret }))
  }),
)
